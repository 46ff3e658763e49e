package nl.meetlat.reporting.sentence;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/**
 * Sentences about the agreement of raters, its strength called as by Landis, J. R. and Koch, G. G. (1977), <i>Biometrics</i>
 * 33, 159-174, p. 165.
 */
final class AgreementSentences {

    private static final double[] BOUNDS = {0, 0.2, 0.4, 0.6, 0.8};
    private static final String[] STRENGTHS = {"poor", "slight", "fair", "moderate", "substantial", "almost-perfect"};
    private static final int DECIMALS = 2;

    private final Wording wording;
    private final Phrases phrases;
    private final Numbers numbers;
    private final double alpha;
    private final double level;

    AgreementSentences(Wording wording, double alpha, double level) {
        this.wording = wording;
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
        this.alpha = alpha;
        this.level = level;
    }

    /** @param raters how many there are */
    RichText sentence(AgreementFinding finding, int raters) {
        RichText shared = finding.percentAgreement().fold(share -> phrases.rich("agreement.same",
                wording.number(raters), numbers.percent(share), numbers.count(finding.subjects().orElseThrow())),
                reason -> RichText.EMPTY);
        return shared.then(kappa(finding, raters)).then(icc(finding.icc21()));
    }

    private RichText kappa(AgreementFinding finding, int raters) {
        Computed<Double> kappa = raters == 2 ? finding.pairs().get(0).kappa() : finding.fleiss().kappa();
        return kappa.fold(value -> raters == 2
                ? phrases.rich("agreement.cohen", relation(value), strength(value))
                : phrases.rich("agreement.fleiss.said", relation(value),
                        finding.fleiss().p().fold(p -> numbers.pRelation(p.value(), alpha), wording::reason),
                        strength(value)),
                reason -> phrases.rich("agreement.absent", because(reason)));
    }

    private String because(Reason reason) {
        String key = "agreement.because." + reason.code();
        return phrases.text(phrases.has(key) ? key : "agreement.because.other");
    }

    private RichText icc(AgreementFinding.Icc icc) {
        if (!icc.icc().isPresent()) {
            return RichText.EMPTY;
        }
        double value = icc.icc().orElseThrow();
        return icc.ciLow().flatMap(low -> icc.ciHigh().map(high -> phrases.rich("agreement.icc.interval",
                relation(value), numbers.bounded(low, DECIMALS), numbers.bounded(high, DECIMALS),
                numbers.wholePercent(level)))).fold(said -> said,
                        reason -> phrases.rich("agreement.icc", relation(value)));
    }

    private String relation(double value) {
        return numbers.boundedRelation(value, DECIMALS);
    }

    private String strength(double kappa) {
        int above = kappa < 0 ? 0 : 1;
        for (int i = 1; i < BOUNDS.length; i++) {
            above += kappa > BOUNDS[i] ? 1 : 0;
        }
        return phrases.text("agreement.strength." + STRENGTHS[above]);
    }
}
