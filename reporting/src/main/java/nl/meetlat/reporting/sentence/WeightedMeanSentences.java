package nl.meetlat.reporting.sentence;

import java.util.List;

import nl.meetlat.core.evaluation.finding.WeightedMeanFinding.Weights;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Sentences about weights. */
final class WeightedMeanSentences {

    private static final int DECIMALS = 2;

    private final Wording wording;

    WeightedMeanSentences(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the weights are like, or why there are none.
     *
     * @param margins what the backgrounds are called
     */
    RichText weights(Weights weights, List<String> margins) {
        Phrases phrases = wording.phrases();
        Numbers numbers = wording.numbers();
        return weights.min().fold(min -> phrases.rich("weighted.said", wording.list(margins),
                numbers.decimal(min, DECIMALS), numbers.decimal(weights.max().orElseThrow(), DECIMALS),
                numbers.decimal(weights.effectiveN().orElseThrow(), 1),
                numbers.decimal(weights.designEffect().orElseThrow(), DECIMALS)), reason -> {
                    String key = "weighted.no." + reason.code();
                    return phrases.rich(phrases.has(key) ? key : "weighted.no.not-applicable");
                });
    }
}
