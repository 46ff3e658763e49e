package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.adjustment.Adjustment;

/** Compares the means of groups: every outcome by every background, and the correction over all of them. */
final class MeanComputation implements Computation {

    private final MeanAnalysis analysis;
    private final AnalysisPlan plan;
    private final Variables variables;
    private final Populations populations;
    private final Map<Comparison, GroupedCounts> counts = new LinkedHashMap<>();

    private record Comparison(VariableCode outcome, VariableCode by) {}

    MeanComputation(MeanAnalysis analysis, AnalysisPlan plan, Variables variables, Populations populations,
            CountingPass pass) {
        this.analysis = analysis;
        this.plan = plan;
        this.variables = variables;
        this.populations = populations;
        for (VariableCode outcome : analysis.outcomes()) {
            for (VariableCode by : analysis.by()) {
                counts.put(new Comparison(outcome, by),
                        pass.count(variables.measured(outcome), variables.grouping(by)));
            }
        }
    }

    @Override
    public List<Finding> findings() {
        List<MeanComparison> compared = new ArrayList<>();
        counts.forEach((comparison, counted) -> compared.add(new MeanComparison(plan, variables, populations,
                comparison.outcome(), comparison.by(), counted)));
        List<Computed<PValue>> adjusted = adjusted(compared.stream().map(MeanComparison::p).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            findings.add(compared.get(i).finding(analysis, adjusted.get(i)));
        }
        return findings;
    }

    private List<Computed<PValue>> adjusted(List<Computed<PValue>> family) {
        return analysis.adjust() == Adjustment.NONE
                ? family.stream().map(p -> Computed.<PValue>absent(Reason.NOT_APPLICABLE)).toList()
                : analysis.adjust().adjustPresent(family);
    }
}
