package nl.meetlat.core.statistics.weighting;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/**
 * The mean of a weighted sample.
 *
 * <p>
 * m = &Sigma; w y / &Sigma; w; se = sqrt(n / (n - 1) &Sigma; w&sup2; (y - m)&sup2;) / &Sigma; w, the linearised standard error
 * for weights taken as given. In the unit of the observations; the scale of the weights has no influence.
 *
 * <p>
 * No observation with a weight above 0: {@code EMPTY}; one: no standard error, {@code TOO_FEW}. S&auml;rndal, Swensson and
 * Wretman, <i>Model Assisted Survey Sampling</i> (1992) 5.7; as R's
 * {@code survey::svymean(~y, svydesign(ids = ~1, weights = ~w))}, SPSS's CSDESCRIPTIVES.
 *
 * @param n
 *            the number of observations
 * @param mean
 *            the weighted mean
 * @param standardError
 *            its standard error
 */
public record WeightedMean(long n, double mean, Computed<Double> standardError) {

    /** A builder that takes observations with their weights. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes observations, one after the other; keeps sums only. */
    public static final class Builder {

        private long n;
        private double first;
        private double weights;
        private double squaredWeights;
        private double values;
        private double squaredWeightedValues;
        private double squaredWeightedSquares;

        private Builder() {}

        /**
         * Takes an observation.
         *
         * @throws IllegalArgumentException
         *             if the value is not finite, or the weight is not finite or below 0
         */
        public Builder add(double value, double weight) {
            return addAll(1, value, weight);
        }

        /**
         * Takes {@code count} observations, 1 or more, of one value and weight.
         *
         * @throws IllegalArgumentException
         *             if the count is below 1, the value is not finite, or the weight is not finite or below 0
         */
        public Builder addAll(long count, double value, double weight) {
            if (count < 1) {
                throw new IllegalArgumentException("observations are 1 or more, not " + count);
            }
            if (!Double.isFinite(value) || !(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "an observation is a finite number with a weight of 0 or more, not " + value + " with "
                                + weight);
            }
            first = n == 0 ? value : first;
            double centred = value - first;
            double squaredWeight = count * weight * weight;
            n += count;
            weights += count * weight;
            values += count * weight * centred;
            squaredWeights += squaredWeight;
            squaredWeightedValues += squaredWeight * centred;
            squaredWeightedSquares += squaredWeight * centred * centred;
            return this;
        }

        /** The mean of the observations so far. */
        public Computed<WeightedMean> build() {
            if (weights == 0) {
                return Computed.absent(Reason.EMPTY);
            }
            double mean = values / weights;
            double spread = squaredWeightedSquares - 2 * mean * squaredWeightedValues + mean * mean * squaredWeights;
            Computed<Double> error = n == 1
                    ? Computed.absent(Reason.TOO_FEW)
                    : Computed.of(Math.sqrt(Math.max(0, spread) * n / (n - 1)) / weights);
            return Computed.of(new WeightedMean(n, first + mean, error));
        }
    }
}
