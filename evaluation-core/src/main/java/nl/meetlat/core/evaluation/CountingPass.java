package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.response.CodedResponses;

/**
 * Everything a plan needs, counted in one go through the responses. What is asked for twice is counted once.
 */
final class CountingPass {

    private final Map<CodedVariable, Integer> slots = new LinkedHashMap<>();
    private final Map<Pair, Tally> tallies = new HashMap<>();
    private final List<Tally> counted = new ArrayList<>();
    private final List<CodedResponses.RowReader> readers = new ArrayList<>();
    private long rows;

    private record Pair(int value, int group) {}

    private record Tally(int value, int group, GroupedCounts counts) {

        void add(long[] keys, boolean[] asked) {
            counts.add(group < 0 ? 0 : keys[group], keys[value], asked[value]);
        }
    }

    /** Will count the values of everybody, as one group. */
    GroupedCounts count(CodedVariable variable) {
        return tally(slot(variable), -1, 1);
    }

    /** Will count the values per point of a choice. */
    GroupedCounts count(CodedVariable variable, CodedVariable.Point by) {
        return tally(slot(variable), slot(by), by.scale().points().size());
    }

    /** Will hand every row to a reader as well. */
    void read(CodedResponses.RowReader reader) {
        readers.add(reader);
    }

    private int slot(CodedVariable variable) {
        return slots.computeIfAbsent(variable, added -> slots.size());
    }

    private GroupedCounts tally(int value, int group, int groups) {
        return tallies.computeIfAbsent(new Pair(value, group), pair -> {
            Tally tally = new Tally(value, group, new GroupedCounts(groups));
            counted.add(tally);
            return tally;
        }).counts();
    }

    /** Goes through the responses; afterwards everything asked for is counted. */
    void run(CodedResponses responses) {
        CodedVariable[] variables = slots.keySet().toArray(CodedVariable[]::new);
        long[] keys = new long[variables.length];
        boolean[] asked = new boolean[variables.length];
        responses.forEach((points, numbers) -> {
            for (int i = 0; i < keys.length; i++) {
                keys[i] = variables[i].key(points, numbers);
                asked[i] = keys[i] != CodedVariable.NONE || variables[i].isAsked(points, numbers);
            }
            for (Tally tally : counted) {
                tally.add(keys, asked);
            }
            for (CodedResponses.RowReader reader : readers) {
                reader.row(points, numbers);
            }
            rows++;
        });
    }

    /** How many responses were gone through. */
    long rows() {
        return rows;
    }
}
