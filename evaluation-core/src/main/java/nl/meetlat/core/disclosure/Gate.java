package nl.meetlat.core.disclosure;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FindingVisitor;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;

/** Lets a finding through with what may not be shown replaced. */
final class Gate implements FindingVisitor<Finding> {

    private final Rule rule;

    Gate(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Finding response(ResponseFinding finding) {
        return new ResponseGate(rule).release(finding);
    }

    @Override
    public Finding frequencies(FrequencyFinding finding) {
        return new FrequencyGate(rule).release(finding);
    }

    @Override
    public Finding proportion(ProportionFinding finding) {
        return new ProportionGate(rule).release(finding);
    }

    @Override
    public Finding compareMeans(MeanFinding finding) {
        return new MeanGate(rule).release(finding);
    }

    @Override
    public Finding crossTable(CrossTableFinding finding) {
        return new CrossTableGate(rule).release(finding);
    }

    @Override
    public Finding reliability(ReliabilityFinding finding) {
        if (rule.allows(finding.complete().orElseThrow())) {
            return finding;
        }
        return new ReliabilityFinding(finding.analysis(), finding.construct(), Hidden.figure(), Hidden.figure(),
                Hidden.figure(), Hidden.figure(), finding.items().stream().map(item -> new ReliabilityFinding.Item(
                        item.item(), item.reverseCoded(), Hidden.figure(), Hidden.figure(), Hidden.figure(),
                        Hidden.figure())).toList());
    }

    @Override
    public Finding correlation(CorrelationFinding finding) {
        return new CorrelationFinding(finding.analysis(), finding.method(),
                finding.pairs().stream().map(pair -> rule.allows(pair.n().orElseThrow())
                        ? pair
                        : new CorrelationFinding.Pair(pair.x(), pair.y(), Hidden.figure(), Hidden.figure(),
                                Hidden.figure(), Hidden.figure(), Hidden.figure()))
                        .toList());
    }

    @Override
    public Finding regression(RegressionFinding finding) {
        return new RegressionGate(rule).release(finding);
    }

    /** Raters and subjects are no respondents: nothing is hidden. */
    @Override
    public Finding agreement(AgreementFinding finding) {
        return finding;
    }

    @Override
    public Finding weightedMean(WeightedMeanFinding finding) {
        if (rule.allows(finding.n().orElseThrow())) {
            return finding;
        }
        return new WeightedMeanFinding(finding.analysis(), finding.outcome(), finding.margins(), Hidden.figure(),
                Hidden.figure(), Hidden.figure(),
                new WeightedMeanFinding.Weights(Hidden.figure(), Hidden.figure(), Hidden.figure(),
                        Hidden.figure(), Hidden.figure()));
    }
}
