package nl.meetlat.core.statistics.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/**
 * Weights that bring several margins of a sample, such as organisation and function, to those of the population: raking, or
 * iterative proportional fitting.
 *
 * <p>
 * From weight 1 for everybody, each margin in turn multiplies the weights in category c by target share of c / weighted
 * share of c, until no share is further than 1e-12 from its target. Targets are numbers of people; only their shares within
 * a margin count. Weights have mean 1. Design effect = n &Sigma; w&sup2; / (&Sigma; w)&sup2;, effective n = n / design
 * effect.
 *
 * <p>
 * No respondents, or none in a category in which the population has people: {@code EMPTY}. Margins that no weights can meet
 * together: {@code NOT_APPLICABLE}. A category without people in the population gives its respondents weight 0. Deming and
 * Stephan, <i>Annals of Mathematical Statistics</i> 11 (1940) 427-444; Kish, <i>Survey Sampling</i> (1965) 11.7 for the
 * design effect; as R's {@code survey::rake} (whose weights add up to the population) and {@code anesrake}, SPSS's SPSSINC
 * RAKE.
 */
public final class Raking {

    private static final double SETTLED = 1e-12;
    private static final int MOST_ITERATIONS = 10_000;

    private final Map<List<Integer>, Double> weights;
    private final Map<List<Integer>, Long> counts;
    private final int iterations;

    private Raking(Map<List<Integer>, Double> weights, Map<List<Integer>, Long> counts, int iterations) {
        this.weights = weights;
        this.counts = counts;
        this.iterations = iterations;
    }

    /**
     * A builder for respondents who have one category of each margin.
     *
     * @param targets
     *            per margin the number of people of each category in the population, 0 or more and not all 0
     */
    public static Builder builder(double[][] targets) {
        return new Builder(targets);
    }

    /**
     * The weight of a respondent with these categories, counted from 0, one of each margin.
     *
     * @throws IllegalArgumentException
     *             if no respondent has them
     */
    public double weight(int... categories) {
        Double weight = weights.get(key(categories));
        if (weight == null) {
            throw new IllegalArgumentException("no respondent has categories " + Arrays.toString(categories));
        }
        return weight;
    }

    /** The smallest weight. */
    public double smallest() {
        return weights.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The largest weight. */
    public double largest() {
        return weights.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** By how much weighting multiplies the variance of a mean, 1 or more. */
    public double designEffect() {
        return n() * total(2) / (total(1) * total(1));
    }

    /** The size of an unweighted sample as precise as this one. */
    public double effectiveN() {
        return n() / designEffect();
    }

    /** How often all margins were gone through. */
    public int iterations() {
        return iterations;
    }

    private double n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private double total(int power) {
        return counts.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * Math.pow(weights.get(entry.getKey()), power)).sum();
    }

    private static List<Integer> key(int[] categories) {
        return Arrays.stream(categories).boxed().toList();
    }

    /** Takes respondents, one after the other. */
    public static final class Builder {

        private final double[][] targets;
        private final Map<List<Integer>, Long> counts = new LinkedHashMap<>();

        private Builder(double[][] targets) {
            this.targets = Arrays.stream(targets).map(Builder::shares).toArray(double[][]::new);
        }

        private static double[] shares(double[] numbers) {
            double sum = Arrays.stream(numbers).sum();
            if (!(sum > 0 && sum < Double.POSITIVE_INFINITY) || Arrays.stream(numbers).anyMatch(number -> number < 0)) {
                throw new IllegalArgumentException(
                        "targets are numbers of people, 0 or more and not all 0: " + Arrays.toString(numbers));
            }
            return Arrays.stream(numbers).map(number -> number / sum).toArray();
        }

        /**
         * Takes a respondent with these categories, counted from 0, one of each margin.
         *
         * @throws IllegalArgumentException
         *             if there are more or fewer than margins, or one has no target
         */
        public Builder add(int... categories) {
            return addAll(1, categories);
        }

        /**
         * Takes {@code count} respondents, 1 or more, with the same categories.
         *
         * @throws IllegalArgumentException
         *             if the count is below 1, there are more or fewer categories than margins, or one has no target
         */
        public Builder addAll(long count, int... categories) {
            if (count < 1) {
                throw new IllegalArgumentException("respondents are 1 or more, not " + count);
            }
            if (categories.length != targets.length) {
                throw new IllegalArgumentException(
                        "a respondent has " + categories.length + " categories in " + targets.length + " margins");
            }
            for (int margin = 0; margin < targets.length; margin++) {
                if (categories[margin] < 0 || categories[margin] >= targets[margin].length) {
                    throw new IllegalArgumentException("margin " + margin + " has no category " + categories[margin]);
                }
            }
            counts.merge(key(categories), count, Math::addExact);
            return this;
        }

        /** The weights of the respondents so far. */
        public Computed<Raking> build() {
            if (counts.isEmpty() || lacksCategory()) {
                return Computed.absent(Reason.EMPTY);
            }
            List<List<Integer>> cells = new ArrayList<>(counts.keySet());
            double[] sizes = cells.stream().mapToDouble(counts::get).toArray();
            double n = Arrays.stream(sizes).sum();
            double[] weights = new double[sizes.length];
            Arrays.fill(weights, 1);
            for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
                double furthest = 0;
                for (int margin = 0; margin < targets.length; margin++) {
                    furthest = Math.max(furthest, adjust(margin, cells, sizes, weights, n));
                }
                if (furthest <= SETTLED) {
                    return Computed.of(raking(cells, weights, iteration));
                }
            }
            return Computed.absent(Reason.NOT_APPLICABLE);
        }

        private boolean lacksCategory() {
            for (int margin = 0; margin < targets.length; margin++) {
                boolean[] present = new boolean[targets[margin].length];
                for (List<Integer> cell : counts.keySet()) {
                    present[cell.get(margin)] = true;
                }
                for (int category = 0; category < present.length; category++) {
                    if (!present[category] && targets[margin][category] > 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Brings one margin to its targets; answers how far it was off. */
        private double adjust(int margin, List<List<Integer>> cells, double[] sizes, double[] weights, double n) {
            double[] sums = new double[targets[margin].length];
            for (int cell = 0; cell < weights.length; cell++) {
                sums[cells.get(cell).get(margin)] += sizes[cell] * weights[cell];
            }
            double furthest = 0;
            for (int category = 0; category < sums.length; category++) {
                furthest = Math.max(furthest, Math.abs(sums[category] / n - targets[margin][category]));
            }
            for (int cell = 0; cell < weights.length; cell++) {
                int category = cells.get(cell).get(margin);
                weights[cell] *= sums[category] == 0 ? 0 : targets[margin][category] * n / sums[category];
            }
            return furthest;
        }

        private Raking raking(List<List<Integer>> cells, double[] weights, int iterations) {
            Map<List<Integer>, Double> byCell = new LinkedHashMap<>();
            for (int cell = 0; cell < weights.length; cell++) {
                byCell.put(cells.get(cell), weights[cell]);
            }
            return new Raking(byCell, new LinkedHashMap<>(counts), iterations);
        }
    }
}
