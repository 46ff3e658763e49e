package nl.meetlat.core.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.statistics.Reason;
import org.apache.commons.numbers.core.DD;

/**
 * The columns of a regression made orthogonal to each other: X = Q R with R upper triangular and ones on its diagonal.
 *
 * <p>
 * Modified Gram-Schmidt in twice the working precision, with the counts of the rows as weights. Where doubles lose all digits
 * to predictors that almost coincide (NIST, Filip), this keeps them. A column of which nothing is left but rounding depends on
 * those before it and is set aside. Bj&ouml;rck, <i>Numerical Methods for Least Squares Problems</i> (1996), 2.4.
 */
final class Orthogonalization {

    /** The part of a column's squared length that remains when it depends on the others and was rounded to doubles. */
    private static final double ROUNDING_BOUND = 1e-28;

    private final RegressionRows rows;
    private final double[] weights;
    private final List<TwofoldVector> basis = new ArrayList<>();
    private final List<DD> squaredLengths = new ArrayList<>();
    private final List<List<DD>> projections = new ArrayList<>();
    private final List<Optional<Reason>> refusals = new ArrayList<>();

    private Orthogonalization(RegressionRows rows) {
        this.rows = rows;
        this.weights = new double[rows.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = rows.count(row);
        }
    }

    static Orthogonalization of(RegressionRows rows, Intercept intercept) {
        Orthogonalization columns = new Orthogonalization(rows);
        if (intercept == Intercept.INCLUDED) {
            columns.append(new TwofoldVector(rows.size(), row -> DD.ONE));
        }
        for (int predictor = 0; predictor < rows.predictors(); predictor++) {
            int column = predictor;
            columns.append(new TwofoldVector(rows.size(), row -> rows.predictor(row, column)));
        }
        return columns;
    }

    private void append(TwofoldVector column) {
        double length = column.dot(column, weights).doubleValue();
        List<DD> projection = project(column);
        DD rest = column.dot(column, weights);
        if (rest.doubleValue() <= length * ROUNDING_BOUND) {
            refusals.add(Optional.of(basis.size() >= rows.n() ? Reason.TOO_FEW : Reason.COLLINEAR));
            return;
        }
        refusals.add(Optional.empty());
        basis.add(column);
        squaredLengths.add(rest);
        projections.add(projection);
    }

    /** Takes from {@code column} its projections on the basis, and returns the factors. */
    List<DD> project(TwofoldVector column) {
        List<DD> factors = new ArrayList<>();
        for (int i = 0; i < basis.size(); i++) {
            DD factor = basis.get(i).dot(column, weights).divide(squaredLengths.get(i));
            column.subtract(factor, basis.get(i));
            factors.add(factor);
        }
        return factors;
    }

    /** The number of independent columns. */
    int rank() {
        return basis.size();
    }

    /** The number of columns, set aside or not. */
    int columns() {
        return refusals.size();
    }

    /** Why {@code column} was set aside; empty if it was not. */
    Optional<Reason> refusal(int column) {
        return refusals.get(column);
    }

    TwofoldVector basis(int index) {
        return basis.get(index);
    }

    DD squaredLength(int index) {
        return squaredLengths.get(index);
    }

    double[] weights() {
        return weights;
    }

    /** The inverse of R, by rows: row i holds what the coefficients of the basis contribute to that of column i. */
    DD[][] inverse() {
        int rank = rank();
        DD[][] inverse = new DD[rank][rank];
        for (int column = 0; column < rank; column++) {
            for (int row = column; row >= 0; row--) {
                DD entry = row == column ? DD.ONE : DD.ZERO;
                for (int k = row + 1; k <= column; k++) {
                    entry = entry.subtract(projections.get(k).get(row).multiply(inverse[k][column]));
                }
                inverse[row][column] = entry;
            }
        }
        return inverse;
    }
}
