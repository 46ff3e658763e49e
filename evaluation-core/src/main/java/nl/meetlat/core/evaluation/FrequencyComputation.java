package nl.meetlat.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.Distribution;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.ValueCount;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.plan.FrequencyAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.Proportion;

/** Counts how often each value was given. */
final class FrequencyComputation implements Computation {

    private final FrequencyAnalysis analysis;
    private final Variables variables;
    private final double level;
    private final List<CountedVariable> counted;

    FrequencyComputation(FrequencyAnalysis analysis, Variables variables, double level, CountingPass pass) {
        this.analysis = analysis;
        this.variables = variables;
        this.level = level;
        counted = CountedVariable.of(analysis.variables(), analysis.by(), variables, pass);
    }

    @Override
    public List<Finding> findings() {
        return counted.stream().<Finding>map(one -> finding(one.code(), one.variable(), one.counts())).toList();
    }

    private FrequencyFinding finding(VariableCode code, CodedVariable variable, GroupedCounts counted) {
        Map<Integer, Group> groups = analysis.by().map(variables::groups).orElse(Map.of(0, Group.EVERYBODY));
        List<Distribution> distributions = new ArrayList<>();
        SortedSet<Double> values = values(variable, counted, groups.keySet());
        groups.forEach((index, group) -> distributions
                .add(distribution(code, variable, values, group, counted.group(index), counted.withoutValue(index),
                        counted.notAsked(index))));
        long valid = counted.valid(key -> isValid(variable, key));
        return new FrequencyFinding(analysis.id(), variables.named(code), analysis.by().map(variables::named),
                Computed.of(valid), Computed.of(counted.rows() - valid), Computed.of(counted.notAsked()),
                distributions);
    }

    private static boolean isValid(CodedVariable variable, long key) {
        if (variable instanceof CodedVariable.First first) {
            return !first.scale().points().get((int) key).missing();
        }
        return !(variable instanceof CodedVariable.Point point) || !point.scale().points().get((int) key).missing();
    }

    private Distribution distribution(VariableCode code, CodedVariable variable, SortedSet<Double> occurring,
            Group group, LongCounts counted, long withoutValue, long notAsked) {
        long valid = counted.total(key -> isValid(variable, key));
        long all = counted.total() + withoutValue - notAsked;
        List<ValueCount> values = new ArrayList<>();
        if (variable instanceof CodedVariable.Point choice) {
            List<ScalePoint> points = choice.scale().points();
            for (int i = 0; i < points.size(); i++) {
                values.add(count(points.get(i), counted.count(i), valid, all));
            }
        } else if (variable instanceof CodedVariable.First first) {
            List<ScalePoint> points = first.scale().points();
            for (int i = 0; i < points.size(); i++) {
                values.add(count(points.get(i), counted.count(i), valid, all));
            }
        } else if (variable instanceof CodedVariable.Points choices) {
            List<ScalePoint> points = choices.scale().points();
            for (int i = 0; i < points.size(); i++) {
                long bit = 1L << i;
                LongPredicate isChosen = key -> (key & bit) != 0;
                values.add(count(points.get(i), counted.total(isChosen), valid, all));
            }
        } else if (variable instanceof CodedVariable.Measured measured) {
            boolean isDate = !(measured instanceof CodedVariable.Score)
                    && variables.question(code) instanceof DateQuestion;
            Map<Double, Long> byValue = measuredCounts(counted, measured);
            occurring.forEach(value -> values.add(count(text(value, isDate), LocalizedText.EMPTY,
                    byValue.getOrDefault(value, 0L), valid, all)));
        }
        return new Distribution(group, Computed.of(valid), Computed.of(all + notAsked - valid), Computed.of(notAsked),
                values);
    }

    /** The values of a score or number that occur in any of the groups. */
    private static SortedSet<Double> values(CodedVariable variable, GroupedCounts counted, Set<Integer> groups) {
        SortedSet<Double> values = new TreeSet<>();
        if (variable instanceof CodedVariable.Measured measured) {
            groups.forEach(group -> values.addAll(measuredCounts(counted.group(group), measured).keySet()));
        }
        return values;
    }

    /** Counts by value, ascending; different keys can have the same value. */
    private static Map<Double, Long> measuredCounts(LongCounts counted, CodedVariable.Measured measured) {
        Map<Double, Long> byValue = new TreeMap<>();
        for (long key : counted.keys()) {
            byValue.merge(measured.value(key), counted.count(key), Long::sum);
        }
        return byValue;
    }

    private static String text(double value, boolean isDate) {
        return isDate
                ? LocalDate.ofEpochDay((long) value).toString()
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private ValueCount count(ScalePoint point, long count, long valid, long all) {
        if (!point.missing()) {
            return count(point.value(), point.label(), count, valid, all);
        }
        Computed<Double> none = Computed.absent(Reason.NOT_APPLICABLE);
        return new ValueCount(point.value(), point.label(), true, Computed.of(count), share(count, all), none, none,
                none);
    }

    private ValueCount count(String value, LocalizedText label, long count, long valid, long all) {
        Proportion proportion = Proportion.of(count, valid, level);
        return new ValueCount(value, label, false, Computed.of(count), share(count, all), proportion.share(),
                proportion.interval().map(Interval::low), proportion.interval().map(Interval::high));
    }

    private static Computed<Double> share(long count, long all) {
        return all == 0 ? Computed.absent(Reason.EMPTY) : Computed.of((double) count / all);
    }
}
