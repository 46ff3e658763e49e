package nl.meetlat.reporting.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/**
 * Sentences about Cronbach's alpha, held against .70, the customary lower limit for research scales (Nunnally, J. C. (1978),
 * Psychometric theory, 2nd ed., p. 245).
 */
final class ReliabilitySentences {

    private static final double ACCEPTABLE = Sentences.ACCEPTABLE_ALPHA;
    private static final int DECIMALS = 2;

    private final Wording wording;
    private final Phrases phrases;
    private final Numbers numbers;

    ReliabilitySentences(Wording wording) {
        this.wording = wording;
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
    }

    RichText sentence(List<ReliabilityFinding> findings) {
        List<ReliabilityFinding> known = new ArrayList<>(
                findings.stream().filter(finding -> finding.alpha().isPresent()).toList());
        if (known.isEmpty()) {
            return absent(findings);
        }
        known.sort(Comparator.comparingDouble(ReliabilitySentences::alpha));
        ReliabilityFinding lowest = known.get(0);
        ReliabilityFinding highest = known.get(known.size() - 1);
        RichText range = known.size() == 1
                ? phrases.rich("reliability.one", wording.outcome(lowest.construct()), printed(lowest))
                : phrases.rich("reliability.range", printed(lowest), wording.outcome(lowest.construct()),
                        printed(highest), wording.outcome(highest.construct()));
        List<RichText> below = known.stream().filter(finding -> alpha(finding) < ACCEPTABLE)
                .map(finding -> phrases.rich("reliability.part", wording.outcome(finding.construct()),
                        printed(finding)))
                .toList();
        String limit = numbers.bounded(ACCEPTABLE, DECIMALS);
        RichText verdict = below.isEmpty()
                ? phrases.rich(known.size() == 1 ? "reliability.one.reaches" : "reliability.all", limit)
                : phrases.rich("reliability.below", limit, wording.listOf(below));
        List<String> negative = known.stream().filter(finding -> alpha(finding) < 0)
                .map(finding -> wording.outcome(finding.construct())).toList();
        RichText warning = negative.isEmpty() ? RichText.EMPTY
                : phrases.rich("reliability.negative", wording.list(negative));
        return range.then(verdict).then(warning).then(absent(findings));
    }

    /** Of which scales there is no alpha, and why; those that may not be shown are left out. */
    private RichText absent(List<ReliabilityFinding> findings) {
        RichText said = RichText.EMPTY;
        for (Reason reason : Reason.values()) {
            List<String> names = findings.stream()
                    .filter(finding -> finding.alpha().absence().filter(reason::equals).isPresent())
                    .map(finding -> wording.outcome(finding.construct())).toList();
            if (reason != Reason.SUPPRESSED && !names.isEmpty()) {
                said = said.then(phrases.rich("reliability.absent", wording.list(names),
                        phrases.text("because." + reason.code())));
            }
        }
        return said;
    }

    private static double alpha(ReliabilityFinding finding) {
        return finding.alpha().orElseThrow();
    }

    private String printed(ReliabilityFinding finding) {
        return numbers.bounded(alpha(finding), DECIMALS, ACCEPTABLE);
    }
}
