package nl.meetlat.core.statistics.regression;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The likelihood of a logistic model on orthogonal columns of root mean square 1, with its derivatives.
 */
final class LogisticModel {

    private final double[][] columns;
    private final double[] scales;
    private final double[] weights;
    private final boolean[] events;

    LogisticModel(RegressionRows rows, Orthogonalization basis) {
        weights = basis.weights();
        events = new boolean[rows.size()];
        for (int row = 0; row < events.length; row++) {
            double outcome = rows.outcome(row).doubleValue();
            if (outcome != 0 && outcome != 1) {
                throw new IllegalArgumentException("the outcome of a logistic regression is 0 or 1, not " + outcome);
            }
            events[row] = outcome == 1;
        }
        columns = new double[basis.rank()][rows.size()];
        scales = new double[basis.rank()];
        for (int j = 0; j < columns.length; j++) {
            scales[j] = Math.sqrt(basis.squaredLength(j).doubleValue() / rows.n());
            for (int row = 0; row < events.length; row++) {
                columns[j][row] = basis.basis(j).rounded(row) / scales[j];
            }
        }
    }

    int coefficients() {
        return columns.length;
    }

    /** The root mean square that column {@code j} had. */
    double scale(int j) {
        return scales[j];
    }

    double events() {
        double sum = 0;
        for (int row = 0; row < events.length; row++) {
            sum += events[row] ? weights[row] : 0;
        }
        return sum;
    }

    /** -2 ln likelihood at {@code coefficients}. */
    double deviance(RealVector coefficients) {
        double sum = 0;
        for (int row = 0; row < events.length; row++) {
            double support = events[row] ? predictor(row, coefficients) : -predictor(row, coefficients);
            double lnLikelihood = support > 0 ? -Math.log1p(Math.exp(-support))
                    : support - Math.log1p(Math.exp(support));
            sum -= 2 * weights[row] * lnLikelihood;
        }
        return sum;
    }

    /** The first derivatives of ln likelihood at {@code coefficients}. */
    RealVector score(RealVector coefficients) {
        double[] score = new double[columns.length];
        for (int row = 0; row < events.length; row++) {
            double eta = predictor(row, coefficients);
            double missed = events[row] ? 1 / (1 + Math.exp(eta)) : -1 / (1 + Math.exp(-eta));
            for (int j = 0; j < score.length; j++) {
                score[j] += weights[row] * missed * columns[j][row];
            }
        }
        return new ArrayRealVector(score, false);
    }

    /** The second derivatives of -ln likelihood at {@code coefficients}. */
    RealMatrix information(RealVector coefficients) {
        double[][] information = new double[columns.length][columns.length];
        for (int row = 0; row < events.length; row++) {
            double odds = Math.exp(-Math.abs(predictor(row, coefficients)));
            double weight = weights[row] * odds / ((1 + odds) * (1 + odds));
            for (int i = 0; i < columns.length; i++) {
                double weighted = weight * columns[i][row];
                for (int j = 0; j <= i; j++) {
                    information[i][j] += weighted * columns[j][row];
                }
            }
        }
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < i; j++) {
                information[j][i] = information[i][j];
            }
        }
        return new Array2DRowRealMatrix(information, false);
    }

    /** The largest distance from 0 of ln odds at {@code coefficients}. */
    double largestLnOdds(RealVector coefficients) {
        double largest = 0;
        for (int row = 0; row < events.length; row++) {
            largest = Math.max(largest, Math.abs(predictor(row, coefficients)));
        }
        return largest;
    }

    /**
     * Whether no case loses likelihood along {@code direction} and some case gains: then no likelihood is the largest.
     * Losses of less than {@code tolerance} of the largest gain are none.
     */
    boolean separates(RealVector direction, double tolerance) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int row = 0; row < events.length; row++) {
            double gain = events[row] ? predictor(row, direction) : -predictor(row, direction);
            least = Math.min(least, gain);
            most = Math.max(most, gain);
        }
        return most > 0 && least >= -tolerance * most;
    }

    private double predictor(int row, RealVector coefficients) {
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            sum += columns[j][row] * coefficients.getEntry(j);
        }
        return sum;
    }
}
