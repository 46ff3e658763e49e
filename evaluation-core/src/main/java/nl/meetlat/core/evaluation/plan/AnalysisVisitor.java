package nl.meetlat.core.evaluation.plan;

/** Handles every kind of analysis; adding a kind breaks every place that must think about it. */
public interface AnalysisVisitor<R> {

    R response(ResponseAnalysis analysis);

    R frequencies(FrequencyAnalysis analysis);

    R proportion(ProportionAnalysis analysis);

    R compareMeans(MeanAnalysis analysis);

    R crossTable(CrossTableAnalysis analysis);

    R reliability(ReliabilityAnalysis analysis);

    R correlation(CorrelationAnalysis analysis);

    R regression(RegressionAnalysis analysis);

    R agreement(AgreementAnalysis analysis);

    R weightedMeans(WeightedMeanAnalysis analysis);
}
