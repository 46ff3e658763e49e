package nl.meetlat.core.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.association.CountTable;

/**
 * What the same raters said of each subject: one number per rater, which stands for a category or is a score. Only subjects
 * that every rater has rated belong in here.
 */
public final class Ratings {

    private final int raters;
    private final double[] categories;
    private final Map<List<Double>, Long> patterns;
    private final long subjects;

    private Ratings(int raters, double[] categories, Map<List<Double>, Long> patterns) {
        this.raters = raters;
        this.categories = categories;
        this.patterns = patterns;
        this.subjects = patterns.values().stream().reduce(0L, Math::addExact);
    }

    /** A builder for the ratings of {@code raters} raters; the categories are the values that occur. */
    public static Builder builder(int raters) {
        return new Builder(raters, new double[0]);
    }

    /**
     * A builder for the ratings of {@code raters} raters in given categories, ascending in the order of the scale: also
     * those that nobody uses, because weighted kappa counts the steps between categories.
     */
    public static Builder builder(int raters, double... categories) {
        return new Builder(raters, categories.clone());
    }

    /** The number of raters, 1 or more. */
    public int raters() {
        return raters;
    }

    /** The number of subjects. */
    public long subjects() {
        return subjects;
    }

    /** The number of categories. */
    int categories() {
        return categories.length;
    }

    /** The distinct rows of ratings with the number of subjects that have them. */
    Map<List<Double>, Long> patterns() {
        return patterns;
    }

    /** The share of subjects of whom all raters say the same, from 0 to 1; {@code EMPTY} without subjects. */
    public Computed<Double> percentAgreement() {
        if (subjects == 0) {
            return Computed.absent(Reason.EMPTY);
        }
        long agreed = patterns.entrySet().stream().filter(entry -> entry.getKey().stream().distinct().count() == 1)
                .mapToLong(Map.Entry::getValue).sum();
        return Computed.of((double) agreed / subjects);
    }

    /** The cross table of two raters, counted from 0: the categories of {@code first} in rows, of {@code second} in columns. */
    public CountTable crossTable(int first, int second) {
        long[][] counts = new long[categories.length][categories.length];
        patterns.forEach((row, count) -> counts[place(row.get(first))][place(row.get(second))] += count);
        return CountTable.of(counts);
    }

    int place(double category) {
        return Arrays.binarySearch(categories, category);
    }

    /** Takes subjects, one after the other. */
    public static final class Builder {

        private final int raters;
        private final double[] given;
        private final Map<List<Double>, Long> patterns = new LinkedHashMap<>();

        private Builder(int raters, double[] given) {
            if (raters < 1) {
                throw new IllegalArgumentException("ratings need a rater, not " + raters);
            }
            this.raters = raters;
            this.given = given;
            Arrays.sort(given);
        }

        /**
         * Takes what every rater says of one subject, in the order of the raters.
         *
         * @throws IllegalArgumentException
         *             if there are more or fewer ratings than raters, or one is not finite or not among the categories
         */
        public Builder add(double... ratings) {
            if (ratings.length != raters) {
                throw new IllegalArgumentException(
                        "a subject has " + ratings.length + " ratings by " + raters + " raters");
            }
            List<Double> row = new ArrayList<>();
            for (double rating : ratings) {
                if (!Double.isFinite(rating)) {
                    throw new IllegalArgumentException("a rating is a finite number, not " + rating);
                }
                if (given.length > 0 && Arrays.binarySearch(given, rating + 0.0) < 0) {
                    throw new IllegalArgumentException(
                            "a rating is one of " + Arrays.toString(given) + ", not " + rating);
                }
                row.add(rating + 0.0);
            }
            patterns.merge(List.copyOf(row), 1L, Math::addExact);
            return this;
        }

        /** The ratings so far. */
        public Ratings build() {
            TreeSet<Double> observed = new TreeSet<>();
            patterns.keySet().forEach(observed::addAll);
            double[] categories = given.length > 0
                    ? given.clone()
                    : observed.stream().mapToDouble(Double::doubleValue).toArray();
            return new Ratings(raters, categories, new LinkedHashMap<>(patterns));
        }
    }
}
