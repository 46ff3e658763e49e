package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.MeanTests;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.MeanInterval;
import nl.meetlat.core.statistics.descriptive.Summary;

/** One outcome compared over the groups of one background. */
final class MeanComparison {

    private final AnalysisPlan plan;
    private final Variables variables;
    private final Populations populations;
    private final VariableCode outcome;
    private final VariableCode by;
    private final GroupedCounts counts;
    private final List<FrequencyTable> tables = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final MeanStatistics statistics;
    private final MeanTests tests;

    MeanComparison(AnalysisPlan plan, Variables variables, Populations populations, VariableCode outcome,
            VariableCode by, GroupedCounts counts) {
        this.plan = plan;
        this.variables = variables;
        this.populations = populations;
        this.outcome = outcome;
        this.by = by;
        this.counts = counts;
        List<FrequencyTable> perPoint = counts.tables(variables.measured(outcome));
        for (Map.Entry<Integer, Group> group : variables.groups(by).entrySet()) {
            groups.add(group.getValue());
            tables.add(perPoint.get(group.getKey()));
        }
        statistics = new MeanStatistics(groups, tables, plan.confidenceLevel());
        tests = statistics.tests();
    }

    /** The p that is corrected over the analysis. */
    Computed<PValue> p() {
        return tests.anova().p();
    }

    /**
     * The finding.
     *
     * @param pAdjusted the ANOVA's p corrected over the analysis
     */
    MeanFinding finding(MeanAnalysis analysis, Computed<PValue> pAdjusted) {
        List<GroupMean> means = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            means.add(mean(groups.get(i), tables.get(i), populations.of(variables.question(by), groups.get(i))));
        }
        long n = counts.grouped();
        return new MeanFinding(analysis.id(), variables.named(outcome), variables.named(by), Computed.of(n),
                Computed.of(counts.rows() - n), Computed.of(counts.valid() - n),
                mean(Group.EVERYBODY, FrequencyTable.merge(tables), populations.total()), means, tests,
                statistics.postHoc(), statistics.twoGroups(), pAdjusted,
                LeadingTest.verdict(tests, tables, pAdjusted, plan.alpha()));
    }

    private GroupMean mean(Group group, FrequencyTable table, OptionalLong population) {
        Summary summary = table.summary();
        OptionalLong size = plan.finitePopulation() ? population : OptionalLong.empty();
        Computed<Interval> interval = MeanInterval.of(summary, plan.confidenceLevel(), size)
                .map(MeanInterval::interval);
        return new GroupMean(group, Computed.of(summary.n()), summary.mean(), summary.sd(), interval.map(Interval::low),
                interval.map(Interval::high));
    }
}
