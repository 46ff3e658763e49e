package nl.meetlat.reporting.sentence;

import java.util.List;

import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.PostHoc;
import nl.meetlat.reporting.text.RichText;

/** Sentences about which pairs of groups differ, by the comparison that goes with the leading test. */
final class PairSentences {

    private static final int MOST_PAIRS = 8;

    private final Wording wording;
    private final double alpha;

    PairSentences(Wording wording, double alpha) {
        this.wording = wording;
        this.alpha = alpha;
    }

    /** The pairs that differ; empty for two groups, where pairs are hidden, and where there are too many for a sentence. */
    RichText sentence(MeanFinding finding) {
        List<PostHoc.Pair> pairs = switch (finding.verdict().lead()) {
            case ANOVA -> finding.postHoc().tukey();
            case WELCH -> finding.postHoc().gamesHowell();
            case KRUSKAL_WALLIS -> finding.postHoc().dunn();
        };
        if (pairs.size() < 2 || pairs.stream().anyMatch(pair -> !pair.p().isPresent())) {
            return RichText.EMPTY;
        }
        List<RichText> differing = pairs.stream().filter(pair -> pair.p().orElseThrow().isBelow(alpha))
                .map(pair -> wording.phrases().rich("means.pair", wording.group(pair.a()), wording.group(pair.b()),
                        wording.numbers().pRelation(pair.p().orElseThrow().value(), alpha)))
                .toList();
        if (differing.isEmpty()) {
            return wording.phrases().rich("means.pairs.none");
        }
        return differing.size() > MOST_PAIRS ? RichText.EMPTY
                : wording.phrases().rich("means.pairs." + finding.verdict().lead().code(), wording.pairs(differing));
    }
}
