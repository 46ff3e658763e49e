package nl.meetlat.core.statistics.distribution;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Finds the root of a smooth function of which a good guess is known, in four or five evaluations, by secants. */
final class SecantSearch {

    private static final double FIRST_STEP = 1e-3;
    private static final double PRECISION = 1e-13;
    private static final int MOST_STEPS = 12;

    private final DoubleUnaryOperator function;

    SecantSearch(DoubleUnaryOperator function) {
        this.function = function;
    }

    /** The root near {@code guess}, to an absolute 1e-13; empty when it is not found soon. */
    OptionalDouble rootNear(double guess) {
        double before = guess;
        double heightBefore = function.applyAsDouble(before);
        double x = guess + FIRST_STEP;
        for (int i = 0; i < MOST_STEPS; i++) {
            double height = function.applyAsDouble(x);
            double step = height == 0 ? 0 : height * (x - before) / (height - heightBefore);
            if (!(Math.abs(step) < 1)) {
                return OptionalDouble.empty();
            }
            before = x;
            heightBefore = height;
            x -= step;
            if (Math.abs(step) < PRECISION) {
                return OptionalDouble.of(x);
            }
        }
        return OptionalDouble.empty();
    }
}
