package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * How far raters who judged the same subjects agree.
 *
 * @param analysis asked for it
 * @param subjects judged by every rater
 * @param percentAgreement share of the subjects on which all raters agree, 0 to 1
 * @param pairs every pair of raters
 * @param fleiss kappa over all raters
 * @param icc21 intraclass correlation, two-way random, single rater, absolute agreement
 */
public record AgreementFinding(AnalysisId analysis, Computed<Long> subjects, Computed<Double> percentAgreement,
        List<Pair> pairs, Fleiss fleiss, Icc icc21) implements Finding {

    public AgreementFinding {
        Objects.requireNonNull(analysis, "analysis");
        pairs = List.copyOf(pairs);
    }

    /**
     * Two raters.
     *
     * @param a column of a rater
     * @param b column of a later rater
     * @param n subjects judged by both
     * @param kappa Cohen's, at most 1
     * @param weightedLinear with linear weights; not applicable to nominal judgements
     * @param weightedQuadratic with quadratic weights; not applicable to nominal judgements
     */
    public record Pair(String a, String b, Computed<Long> n, Computed<Double> kappa, Computed<Double> weightedLinear,
            Computed<Double> weightedQuadratic) {}

    /** Fleiss's kappa with its standard error under no agreement, z and two-sided p. */
    public record Fleiss(Computed<Double> kappa, Computed<Double> se, Computed<Double> z, Computed<PValue> p) {}

    /** Intraclass correlation with its interval. */
    public record Icc(Computed<Double> icc, Computed<Double> ciLow, Computed<Double> ciHigh) {}

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.agreement(this);
    }
}
