package nl.meetlat.core.evaluation;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;

/** The values of one variable counted per group of another, with those that lack either. */
final class GroupedCounts {

    private final LongCounts[] groups;
    private final LongCounts outside = new LongCounts();
    private final long[] withoutValue;
    private final long[] notAsked;
    private long notAskedOutside;
    private long neither;

    GroupedCounts(int groups) {
        this.groups = Stream.generate(LongCounts::new).limit(groups).toArray(LongCounts[]::new);
        withoutValue = new long[groups];
        notAsked = new long[groups];
    }

    /**
     * Counts a row.
     *
     * @param group index of its group, or {@link CodedVariable#NONE}
     * @param key of its value, or the same
     * @param asked whether it was asked for one
     */
    void add(long group, long key, boolean asked) {
        boolean grouped = group != CodedVariable.NONE;
        if (!asked && grouped) {
            notAsked[(int) group]++;
        } else if (!asked) {
            notAskedOutside++;
        }
        if (key == CodedVariable.NONE) {
            if (grouped) {
                withoutValue[(int) group]++;
            } else {
                neither++;
            }
        } else if (grouped) {
            groups[(int) group].add(key);
        } else {
            outside.add(key);
        }
    }

    int size() {
        return groups.length;
    }

    /** The values in one group. */
    LongCounts group(int index) {
        return groups[index];
    }

    /** How many of a group have no value. */
    long withoutValue(int group) {
        return withoutValue[group];
    }

    /** How many of those without a value in a group were not asked for one. */
    long notAsked(int group) {
        return notAsked[group];
    }

    /** How many were not asked, in a group or not. */
    long notAsked() {
        return LongStream.of(notAsked).sum() + notAskedOutside;
    }

    /** How many have a value, in a group or not. */
    long valid() {
        return grouped() + outside.total();
    }

    /** How many have no value, in a group or not. */
    long missing() {
        return IntStream.range(0, groups.length).mapToLong(group -> withoutValue[group]).sum() + neither;
    }

    /** How many have a value and a group. */
    long grouped() {
        return Stream.of(groups).mapToLong(LongCounts::total).sum();
    }

    /** How many rows were counted. */
    long rows() {
        return valid() + missing();
    }

    /** How many with a value that passes, in a group or not. */
    long valid(LongPredicate wanted) {
        return Stream.of(groups).mapToLong(group -> group.total(wanted)).sum() + outside.total(wanted);
    }

    /** The sample of each group. */
    List<FrequencyTable> tables(CodedVariable.Measured variable) {
        return Stream.of(groups).map(counts -> table(counts, variable)).toList();
    }

    private static FrequencyTable table(LongCounts counts, CodedVariable.Measured variable) {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        for (long key : counts.keys()) {
            builder.add(variable.value(key), counts.count(key));
        }
        return builder.build();
    }
}
