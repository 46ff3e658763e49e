package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding.Weights;
import nl.meetlat.core.evaluation.plan.Margin;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.evaluation.plan.WeightedMeanAnalysis;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.weighting.Raking;
import nl.meetlat.core.statistics.weighting.WeightedMean;

/**
 * Computes means of respondents weighted to known totals. The weights are found once, from everybody who gave an answer to
 * every margin; each mean is over those of them who have the outcome.
 */
final class WeightedMeanComputation implements Computation {

    private final WeightedMeanAnalysis analysis;
    private final Variables variables;
    private final List<Side> sides = new ArrayList<>();
    private final LongCounts cells = new LongCounts();
    private final List<Map<Long, LongCounts>> outcomes = new ArrayList<>();

    /** One margin: per point of the choice its place among the targets, and the targets. */
    private record Side(CodedVariable.Point choice, int[] places, double[] targets) {}

    WeightedMeanComputation(WeightedMeanAnalysis analysis, Variables variables, CountingPass pass) {
        this.analysis = analysis;
        this.variables = variables;
        analysis.margins().forEach(margin -> sides.add(side(margin)));
        List<CodedVariable.Measured> measured = analysis.outcomes().stream().map(variables::measured).toList();
        measured.forEach(outcome -> outcomes.add(new TreeMap<>()));
        pass.read((points, numbers) -> {
            long cell = cell(points, numbers);
            if (cell == CodedVariable.NONE) {
                return;
            }
            cells.add(cell);
            for (int i = 0; i < measured.size(); i++) {
                long key = measured.get(i).key(points, numbers);
                if (key != CodedVariable.NONE) {
                    outcomes.get(i).computeIfAbsent(cell, added -> new LongCounts()).add(key);
                }
            }
        });
    }

    private Side side(Margin margin) {
        CodedVariable.Point choice = variables.grouping(margin.variable());
        Map<Integer, Group> groups = variables.groups(margin.variable());
        int[] places = new int[choice.scale().points().size()];
        double[] targets = new double[groups.size()];
        int place = 0;
        for (Map.Entry<Integer, Group> group : groups.entrySet()) {
            places[group.getKey()] = place;
            targets[place++] = margin.population().getOrDefault(group.getValue().value().orElseThrow(), 0.0);
        }
        return new Side(choice, places, targets);
    }

    /** The cell of a row as one number, or none when it lacks a margin. */
    private long cell(short[] points, double[] numbers) {
        long cell = 0;
        for (Side side : sides) {
            long point = side.choice().key(points, numbers);
            if (point == CodedVariable.NONE) {
                return CodedVariable.NONE;
            }
            cell = cell * side.targets().length + side.places()[(int) point];
        }
        return cell;
    }

    private int[] categories(long cell) {
        int[] categories = new int[sides.size()];
        long rest = cell;
        for (int i = categories.length - 1; i >= 0; i--) {
            int length = sides.get(i).targets().length;
            categories[i] = (int) (rest % length);
            rest /= length;
        }
        return categories;
    }

    @Override
    public List<Finding> findings() {
        Raking.Builder builder = Raking.builder(sides.stream().map(Side::targets).toArray(double[][]::new));
        for (long cell : cells.keys()) {
            builder.addAll(cells.count(cell), categories(cell));
        }
        Computed<Raking> raking = builder.build();
        Weights weights = new Weights(raking.map(Raking::smallest), raking.map(Raking::largest),
                raking.map(Raking::designEffect), raking.map(Raking::effectiveN),
                raking.map(found -> (long) found.iterations()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            findings.add(finding(analysis.outcomes().get(i), outcomes.get(i), raking, weights));
        }
        return findings;
    }

    private WeightedMeanFinding finding(VariableCode code, Map<Long, LongCounts> counted, Computed<Raking> raking,
            Weights weights) {
        Computed<WeightedMean> mean = raking.flatMap(found -> mean(variables.measured(code), counted, found));
        return new WeightedMeanFinding(analysis.id(), variables.named(code),
                analysis.margins().stream().map(margin -> variables.named(margin.variable())).toList(),
                Computed.of(counted.values().stream().mapToLong(LongCounts::total).sum()),
                mean.map(WeightedMean::mean), mean.flatMap(WeightedMean::standardError), weights);
    }

    private Computed<WeightedMean> mean(CodedVariable.Measured outcome, Map<Long, LongCounts> counted, Raking raking) {
        WeightedMean.Builder builder = WeightedMean.builder();
        counted.forEach((cell, values) -> {
            double weight = raking.weight(categories(cell));
            for (long key : values.keys()) {
                builder.addAll(values.count(key), outcome.value(key), weight);
            }
        });
        return builder.build();
    }
}
