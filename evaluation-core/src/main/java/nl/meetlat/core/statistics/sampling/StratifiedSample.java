package nl.meetlat.core.statistics.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A random sample of given size from each stratum, the same every time it is drawn from the same seed.
 *
 * <p>
 * Every unit of a stratum is equally likely, without replacement: the first draws of a Fisher-Yates shuffle by
 * {@link SplitMix64}, each stratum from a seed of its own, so that adding units to one stratum changes nothing in another.
 * The sample keeps the order of the units. Cochran, <i>Sampling Techniques</i> (1977), chapter 5; as R's
 * {@code sampling::strata(method = "srswor")}, SPSS's CSSELECT.
 */
public final class StratifiedSample {

    private StratifiedSample() {}

    /**
     * Draws {@code sizes[s]} units from stratum {@code s}, or all where there are no more.
     *
     * @throws IllegalArgumentException
     *             if there are more or fewer sizes than strata, or a size is negative
     */
    public static <T> List<List<T>> draw(List<List<T>> strata, int[] sizes, long seed) {
        if (sizes.length != strata.size()) {
            throw new IllegalArgumentException(sizes.length + " sizes for " + strata.size() + " strata");
        }
        List<List<T>> sample = new ArrayList<>();
        for (int stratum = 0; stratum < sizes.length; stratum++) {
            if (sizes[stratum] < 0) {
                throw new IllegalArgumentException("a sample has 0 units or more, not " + sizes[stratum]);
            }
            SplitMix64 seeds = new SplitMix64(seed);
            long own = seeds.nextLong() + stratum;
            sample.add(draw(strata.get(stratum), sizes[stratum], new SplitMix64(new SplitMix64(own).nextLong())));
        }
        return sample;
    }

    private static <T> List<T> draw(List<T> units, int size, SplitMix64 random) {
        int[] places = IntStream.range(0, units.size()).toArray();
        int drawn = Math.min(size, places.length);
        for (int i = 0; i < drawn; i++) {
            int other = i + random.nextInt(places.length - i);
            int place = places[other];
            places[other] = places[i];
            places[i] = place;
        }
        return Arrays.stream(places, 0, drawn).sorted().mapToObj(units::get).toList();
    }

    /**
     * The sizes that take the same fraction of every stratum: each rounded up or down so that they add up to the fraction of
     * the whole, the largest remainders up (Hamilton's method); a stratum with units gives at least one.
     *
     * @param strata
     *            the number of units of each stratum, 0 or more
     * @param fraction
     *            the part to take, above 0 and at most 1
     */
    public static int[] sizes(int[] strata, double fraction) {
        requireFraction(fraction);
        int[] sizes = Arrays.stream(strata).map(units -> (int) Math.floor(units * fraction)).toArray();
        long missing = Math.round(Arrays.stream(strata).asLongStream().sum() * fraction)
                - Arrays.stream(sizes).asLongStream().sum();
        IntStream.range(0, sizes.length).boxed()
                .sorted(Comparator.comparingDouble(stratum -> sizes[stratum] - strata[stratum] * fraction))
                .limit(missing).forEach(stratum -> sizes[stratum]++);
        Arrays.setAll(sizes, stratum -> strata[stratum] > 0 ? Math.max(1, sizes[stratum]) : 0);
        return sizes;
    }

    /**
     * The sizes that take a fraction of its own of every stratum, rounded to the nearest; a stratum with units gives at least
     * one.
     *
     * @param strata
     *            the number of units of each stratum, 0 or more
     * @param fractions
     *            the part to take of each, above 0 and at most 1
     */
    public static int[] sizes(int[] strata, double[] fractions) {
        if (fractions.length != strata.length) {
            throw new IllegalArgumentException(fractions.length + " fractions for " + strata.length + " strata");
        }
        int[] sizes = new int[strata.length];
        for (int stratum = 0; stratum < sizes.length; stratum++) {
            requireFraction(fractions[stratum]);
            int rounded = (int) Math.round(strata[stratum] * fractions[stratum]);
            sizes[stratum] = strata[stratum] > 0 ? Math.max(1, rounded) : 0;
        }
        return sizes;
    }

    private static void requireFraction(double fraction) {
        if (!(fraction > 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a fraction lies above 0 and up to 1, not " + fraction);
        }
    }
}
