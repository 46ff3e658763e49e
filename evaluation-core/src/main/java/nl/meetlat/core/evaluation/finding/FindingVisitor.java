package nl.meetlat.core.evaluation.finding;

/** Handles every kind of finding; adding a kind breaks every place that must think about it. */
public interface FindingVisitor<R> {

    R response(ResponseFinding finding);

    R frequencies(FrequencyFinding finding);

    R proportion(ProportionFinding finding);

    R compareMeans(MeanFinding finding);

    R crossTable(CrossTableFinding finding);

    R reliability(ReliabilityFinding finding);

    R correlation(CorrelationFinding finding);

    R regression(RegressionFinding finding);

    R agreement(AgreementFinding finding);

    R weightedMean(WeightedMeanFinding finding);
}
