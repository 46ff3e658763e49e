package nl.meetlat.core.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.statistics.association.PairTable;
import nl.meetlat.core.statistics.descriptive.Decimal;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;
import org.apache.commons.numbers.core.DD;

/**
 * The data of a regression: an outcome and predictors, each distinct combination with the number of times it occurs.
 *
 * <p>
 * Only complete cases belong in here. Values are finite and within 1e100 of zero.
 *
 * <pre>{@code
 * RegressionRows rows = RegressionRows.builder(2).add(4, 1, 0).add(3, 0, 2.5).build();
 * }</pre>
 */
public final class RegressionRows {

    private final int predictors;
    private final boolean powers;
    private final List<Row> rows;
    private final long n;

    private RegressionRows(int predictors, boolean powers, List<Row> rows) {
        this.predictors = predictors;
        this.powers = powers;
        this.rows = rows;
        this.n = rows.stream().mapToLong(row -> row.count).reduce(0, Math::addExact);
    }

    /** A builder for rows of one outcome and {@code predictors} predictors. */
    public static Builder builder(int predictors) {
        return new Builder(predictors);
    }

    /**
     * The rows of a polynomial: the second number of each pair is the outcome, the first with its powers up to
     * {@code degree} are the predictors. The powers are not rounded, which is worth seven digits on a polynomial of degree
     * ten.
     */
    public static RegressionRows polynomial(PairTable pairs, int degree) {
        List<Row> rows = new ArrayList<>();
        for (PairTable.Entry pair : pairs.entries()) {
            Row row = new Row(new double[] {pair.y(), pair.x()});
            row.count = pair.count();
            rows.add(row);
        }
        return new RegressionRows(degree, true, rows);
    }

    /** The number of predictors, 0 or more. */
    public int predictors() {
        return predictors;
    }

    /** The number of cases. */
    public long n() {
        return n;
    }

    /** The number of distinct rows. */
    int size() {
        return rows.size();
    }

    DD outcome(int row) {
        return Decimal.read(rows.get(row).values[0]);
    }

    DD predictor(int row, int predictor) {
        double[] values = rows.get(row).values;
        return powers ? Decimal.read(values[1]).pow(predictor + 1) : Decimal.read(values[1 + predictor]);
    }

    long count(int row) {
        return rows.get(row).count;
    }

    /** Counts rows; its memory grows with the distinct ones. */
    public static final class Builder {

        private final int predictors;
        private final Map<Row, Row> rows = new HashMap<>();
        private final List<Row> inOrder = new ArrayList<>();

        private Builder(int predictors) {
            if (predictors < 0) {
                throw new IllegalArgumentException("a regression has 0 predictors or more, not " + predictors);
            }
            this.predictors = predictors;
        }

        /**
         * Counts one case.
         *
         * @throws IllegalArgumentException
         *             if there are more or fewer predictors than announced, or a value is not finite or further than 1e100
         *             from 0
         */
        public Builder add(double outcome, double... predictorValues) {
            if (predictorValues.length != predictors) {
                throw new IllegalArgumentException(
                        "a row has " + predictorValues.length + " values for " + predictors + " predictors");
            }
            double[] values = new double[1 + predictors];
            values[0] = accepted(outcome);
            for (int i = 0; i < predictors; i++) {
                values[1 + i] = accepted(predictorValues[i]);
            }
            Row row = rows.computeIfAbsent(new Row(values), fresh -> {
                inOrder.add(fresh);
                return fresh;
            });
            row.count++;
            return this;
        }

        private static double accepted(double value) {
            if (!(Math.abs(value) <= FrequencyTableBuilder.LARGEST_VALUE)) {
                throw new IllegalArgumentException("a value is a number within 1e100 of 0, not " + value);
            }
            return value + 0.0;
        }

        /** The rows so far. */
        public RegressionRows build() {
            return new RegressionRows(predictors, false, inOrder.stream().map(Row::copy).toList());
        }
    }

    private static final class Row {

        private final double[] values;
        private long count;

        Row(double[] values) {
            this.values = values;
        }

        Row copy() {
            Row copy = new Row(values);
            copy.count = count;
            return copy;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(values, row.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }
}
