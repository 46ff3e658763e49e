package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.plan.CorrelationAnalysis;
import nl.meetlat.core.evaluation.plan.CorrelationMethod;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.association.Correlation;
import nl.meetlat.core.statistics.association.PairTable;

/** Correlates every pair of variables, each pair on the respondents who have both. */
final class CorrelationComputation implements Computation {

    private final CorrelationAnalysis analysis;
    private final Variables variables;
    private final double level;
    private final List<CountedPair> pairs = new ArrayList<>();

    private record CountedPair(VariableCode x, VariableCode y, PairTable.Builder counts) {}

    CorrelationComputation(CorrelationAnalysis analysis, Variables variables, double level, CountingPass pass) {
        this.analysis = analysis;
        this.variables = variables;
        this.level = level;
        List<VariableCode> codes = analysis.variables();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                pairs.add(new CountedPair(codes.get(i), codes.get(j), PairTable.builder()));
            }
        }
        List<CodedVariable.Measured> measured = codes.stream().map(variables::measured).toList();
        double[] values = new double[measured.size()];
        pass.read((points, numbers) -> {
            for (int i = 0; i < values.length; i++) {
                long key = measured.get(i).key(points, numbers);
                values[i] = key == CodedVariable.NONE ? Double.NaN : measured.get(i).value(key);
            }
            count(values);
        });
    }

    private void count(double[] values) {
        int pair = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++, pair++) {
                if (!Double.isNaN(values[i]) && !Double.isNaN(values[j])) {
                    pairs.get(pair).counts().add(values[i], values[j]);
                }
            }
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of(new CorrelationFinding(analysis.id(), analysis.method(),
                pairs.stream().map(this::correlate).toList()));
    }

    private CorrelationFinding.Pair correlate(CountedPair pair) {
        PairTable table = pair.counts().build();
        Computed<Correlation> found = analysis.method() == CorrelationMethod.PEARSON
                ? Correlation.pearson(table, level)
                : Correlation.spearman(table, level);
        Computed<Interval> interval = found.flatMap(Correlation::interval);
        return new CorrelationFinding.Pair(variables.named(pair.x()), variables.named(pair.y()), Computed.of(table.n()),
                found.map(Correlation::r), found.flatMap(Correlation::p), interval.map(Interval::low),
                interval.map(Interval::high));
    }
}
