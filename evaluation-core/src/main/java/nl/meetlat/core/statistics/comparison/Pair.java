package nl.meetlat.core.statistics.comparison;

import java.util.Optional;

import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Moments;

/** Two groups with observations, in the order of their difference: a minus b. */
record Pair(Moments a, Moments b) {

    static Pair of(FrequencyTable a, FrequencyTable b) {
        return new Pair(Moments.of(a), Moments.of(b));
    }

    /** Why {@code a} and {@code b} cannot be compared at all, if so. */
    static Optional<Reason> refusal(FrequencyTable a, FrequencyTable b) {
        if (a.isEmpty() && b.isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        return a.isEmpty() || b.isEmpty() ? Optional.of(Reason.SINGLE_GROUP) : Optional.empty();
    }

    double difference() {
        return a.meanMinus(b);
    }

    long pooledDegreesOfFreedom() {
        return a.n() + b.n() - 2;
    }

    double pooledVariance() {
        return a.sumOfSquares().add(b.sumOfSquares()).divide((double) pooledDegreesOfFreedom()).doubleValue();
    }

    /** The squared standard error of the difference, each group with its own variance. */
    double squaredError() {
        return a.variance() / a.n() + b.variance() / b.n();
    }

    /** Welch and Satterthwaite's degrees of freedom of {@link #squaredError()}, which is above 0. */
    double welchDegreesOfFreedom() {
        double partOfA = a.variance() / a.n() / squaredError();
        double partOfB = b.variance() / b.n() / squaredError();
        return 1 / (partOfA * partOfA / (a.n() - 1) + partOfB * partOfB / (b.n() - 1));
    }

    /** 1/n of a plus 1/n of b. */
    double inverseSizes() {
        return 1.0 / a.n() + 1.0 / b.n();
    }
}
