package nl.meetlat.core.evaluation.plan;

/** One entry of an analysis plan. The kinds are closed; handle them all with an {@link AnalysisVisitor}. */
public sealed interface Analysis
        permits ResponseAnalysis, FrequencyAnalysis, ProportionAnalysis, MeanAnalysis, CrossTableAnalysis,
        ReliabilityAnalysis, CorrelationAnalysis, RegressionAnalysis, AgreementAnalysis, WeightedMeanAnalysis {

    AnalysisId id();

    /** The name of the kind in plans and results, such as {@code compare-means}. */
    String kind();

    <R> R accept(AnalysisVisitor<R> visitor);
}
