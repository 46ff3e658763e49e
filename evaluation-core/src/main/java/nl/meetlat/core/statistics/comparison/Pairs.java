package nl.meetlat.core.statistics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Moments;

/** Every pair of the groups that have observations, the earlier group first. */
final class Pairs {

    private final int[] places;
    private final List<Moments> moments;

    private Pairs(int[] places, List<Moments> moments) {
        this.places = places;
        this.moments = moments;
    }

    static Pairs of(List<FrequencyTable> groups) {
        int[] places = IntStream.range(0, groups.size()).filter(place -> !groups.get(place).isEmpty()).toArray();
        return new Pairs(places, IntStream.of(places).mapToObj(place -> Moments.of(groups.get(place))).toList());
    }

    /** What {@code comparison} makes of each pair. */
    List<PairDifference> map(Comparison comparison) {
        List<PairDifference> differences = new ArrayList<>(places.length * (places.length - 1) / 2);
        for (int first = 0; first < places.length; first++) {
            for (int second = first + 1; second < places.length; second++) {
                differences.add(comparison.compare(places[first], places[second],
                        new Pair(moments.get(first), moments.get(second))));
            }
        }
        return differences;
    }

    /** What becomes of the pair of the groups at places a and b. */
    interface Comparison {

        PairDifference compare(int a, int b, Pair pair);
    }
}
