package nl.meetlat.reporting.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.association.FisherExactTest;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Sentences about cross tables and correlations. */
final class AssociationSentences {

    private static final int DECIMALS = 2;
    /** Above this share of small expected counts the chi-square test is doubtful: Cochran (1954), Biometrics 10, 417-451. */
    private static final double MOST_SMALL_EXPECTED = 0.2;

    private final Wording wording;
    private final Phrases phrases;
    private final Numbers numbers;
    private final double alpha;

    AssociationSentences(Wording wording, double alpha) {
        this.wording = wording;
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
        this.alpha = alpha;
    }

    RichText crossTable(CrossTableFinding finding) {
        String row = wording.outcome(finding.row());
        String column = wording.background(finding.column().shortLabel());
        Optional<Reason> absence = finding.test().p().absence();
        boolean significant = finding.significant().orElse(false);
        if (absence.isPresent()) {
            return finding.significant().isPresent()
                    ? phrases.rich(significant ? "association.hidden.differ" : "association.hidden.same", row, column,
                            numbers.bounded(alpha, DECIMALS))
                    : phrases.rich("association.no-test", row, column,
                            phrases.text("because." + absence.orElseThrow().code()));
        }
        RichText test = new TestWording(wording, alpha)
                .chiSquare("test.chi-square", finding.test().chiSquare(), finding.test().df(), finding.test().p())
                .orElse(RichText.EMPTY);
        return phrases.rich(significant ? "association.differ" : "association.same", row, column,
                test.append(effect(finding))).then(smallExpected(finding)).then(sampled(finding));
    }

    private RichText effect(CrossTableFinding finding) {
        int smallerSide = Math.max(1, Math.min(finding.rows().size(), finding.columns().size()) - 1);
        return finding.test().cramersV().fold(v -> phrases.rich("association.effect",
                numbers.boundedRelation(v, DECIMALS, EffectSize.boundsOfW()),
                phrases.text("effect." + EffectSize.ofCramersV(v, smallerSide).code())), reason -> RichText.EMPTY);
    }

    private RichText smallExpected(CrossTableFinding finding) {
        double share = finding.expectedBelowFive().toOptional().orElse(0.0);
        return share <= MOST_SMALL_EXPECTED ? RichText.EMPTY
                : finding.fisher().p().fold(p -> phrases.rich("association.small-expected", numbers.percent(share),
                        numbers.pRelation(p.value(), alpha)), reason -> RichText.EMPTY);
    }

    private RichText sampled(CrossTableFinding finding) {
        return finding.fisher().p().isPresent()
                && finding.fisher().method() == FisherExactTest.Method.MONTE_CARLO
                        ? phrases.rich("association.monte-carlo")
                        : RichText.EMPTY;
    }

    /** Which correlation is the strongest; when there is none, why. */
    RichText correlation(CorrelationFinding finding) {
        List<CorrelationFinding.Pair> known = finding.pairs().stream()
                .filter(pair -> pair.r().isPresent() && pair.p().isPresent()).toList();
        if (known.isEmpty()) {
            return finding.pairs().stream().findFirst().flatMap(pair -> pair.r().absence())
                    .map(reason -> phrases.rich("correlation.none", phrases.text("because." + reason.code())))
                    .orElse(RichText.EMPTY);
        }
        CorrelationFinding.Pair strongest = known.stream()
                .max(Comparator.comparingDouble(pair -> Math.abs(pair.r().orElseThrow()))).orElseThrow();
        return phrases.rich("correlation.strongest", wording.outcome(strongest.x()), wording.outcome(strongest.y()),
                numbers.boundedRelation(strongest.r().orElseThrow(), DECIMALS),
                numbers.pRelation(strongest.p().orElseThrow().value(), alpha));
    }
}
