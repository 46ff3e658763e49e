package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding.Share;
import nl.meetlat.core.evaluation.plan.ProportionAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.association.ChiSquareTest;
import nl.meetlat.core.statistics.descriptive.Proportion;

/** Computes shares of those who answered. */
final class ProportionComputation implements Computation {

    private final ProportionAnalysis analysis;
    private final Variables variables;
    private final double level;
    private final double alpha;
    private final List<CountedVariable> counted;

    ProportionComputation(ProportionAnalysis analysis, Variables variables, double level, double alpha,
            CountingPass pass) {
        this.analysis = analysis;
        this.variables = variables;
        this.level = level;
        this.alpha = alpha;
        counted = CountedVariable.of(analysis.variables(), analysis.by(), variables, pass);
    }

    @Override
    public List<Finding> findings() {
        return counted.stream().<Finding>map(one -> finding(one.code(), one.variable(), one.counts())).toList();
    }

    private ProportionFinding finding(VariableCode code, CodedVariable variable, GroupedCounts counted) {
        List<ScalePoint> points = variables.scale(code).points();
        LongPredicate isValid = isAnyOf(variable, points, points.stream().filter(point -> !point.missing()).toList());
        LongPredicate isPositive = isAnyOf(variable, points, positive(points));
        Optional<Share> total = analysis.total()
                ? Optional.of(share(Group.EVERYBODY, counted.valid(isPositive), counted.valid(isValid)))
                : Optional.empty();
        List<Share> groups = new ArrayList<>();
        Map<Integer, Group> named = analysis.by().map(variables::groups).orElse(Map.of());
        long[][] table = new long[named.size()][];
        named.forEach((index, group) -> {
            long valid = counted.group(index).total(isValid);
            long positive = counted.group(index).total(isPositive);
            table[groups.size()] = new long[] {positive, valid - positive};
            groups.add(share(group, positive, valid));
        });
        Optional<AssociationTest> test = analysis.by().map(by -> AssociationTest.of(ChiSquareTest.of(table)));
        return new ProportionFinding(analysis.id(), variables.named(code), positive(points),
                analysis.by().map(variables::named), total, groups, test,
                test.flatMap(result -> result.p().toOptional()).map(p -> p.isBelow(alpha)));
    }

    private List<ScalePoint> positive(List<ScalePoint> points) {
        return points.stream().filter(point -> analysis.positive().contains(point.value())).toList();
    }

    /** Whether a key says one of the points, or chose at least one of them. */
    private static LongPredicate isAnyOf(CodedVariable variable, List<ScalePoint> points, List<ScalePoint> wanted) {
        BitSet indices = new BitSet();
        IntStream.range(0, points.size()).filter(i -> wanted.contains(points.get(i))).forEach(indices::set);
        return variable instanceof CodedVariable.Points
                ? key -> BitSet.valueOf(new long[] {key}).intersects(indices)
                : key -> indices.get((int) key);
    }

    private Share share(Group group, long positive, long valid) {
        Proportion proportion = Proportion.of(positive, valid, level);
        return new Share(group, Computed.of(positive), Computed.of(valid), proportion.share(),
                proportion.interval().map(Interval::low), proportion.interval().map(Interval::high));
    }
}
