package nl.meetlat.core.evaluation.finding;

import nl.meetlat.core.evaluation.plan.AnalysisId;

/** One entry of the results. The kinds are closed; handle them all with a {@link FindingVisitor}. */
public sealed interface Finding
        permits ResponseFinding, FrequencyFinding, ProportionFinding, MeanFinding, CrossTableFinding,
        ReliabilityFinding, CorrelationFinding, RegressionFinding, AgreementFinding, WeightedMeanFinding {

    /** The analysis of the plan that asked for it; one analysis may give several findings. */
    AnalysisId analysis();

    /** The name of the kind in plans and results, such as {@code compare-means}. */
    String kind();

    <R> R accept(FindingVisitor<R> visitor);
}
