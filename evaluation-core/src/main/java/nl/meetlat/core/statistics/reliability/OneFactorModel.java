package nl.meetlat.core.statistics.reliability;

import java.util.Arrays;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The maximum-likelihood solution of the factor model with one factor, R = l l' + U, for a matrix of correlations.
 *
 * <p>
 * Minimises the discrepancy over x = ln u by Newton's method with exact second derivatives, which settles in a handful of
 * steps; where these are not positive definite it takes J&ouml;reskog's approximation. With &theta; and &omega; the
 * eigenvalues and -vectors of U<sup>-1/2</sup> R U<sup>-1/2</sup>, largest first, the discrepancy is &Sigma;<sub>m&gt;1</sub>
 * (&theta;<sub>m</sub> - ln &theta;<sub>m</sub> - 1) and l = U<sup>1/2</sup> &omega;<sub>1</sub> sqrt(&theta;<sub>1</sub> -
 * 1). J&ouml;reskog, <i>Psychometrika</i> 32 (1967) 443-482; Clarke, <i>British Journal of Mathematical and Statistical
 * Psychology</i> 23 (1970) 43-52.
 */
final class OneFactorModel {

    private static final double SINGULAR = 1e-12;
    private static final double HEYWOOD = Math.log(1e-6);
    private static final double SETTLED = 1e-14;
    private static final double LONGEST_STEP = 2;
    private static final double SHORTEST_STEP = 1e-12;
    private static final int MOST_STEPS = 500;

    private final RealMatrix correlations;
    private final int k;
    private RealVector lnUnique;
    private double[] theta;
    private RealMatrix omega;

    private OneFactorModel(RealMatrix correlations) {
        this.correlations = correlations;
        this.k = correlations.getRowDimension();
    }

    /** The solution for {@code correlations}; {@code COLLINEAR} if they are singular, {@code NOT_APPLICABLE} if improper. */
    static Computed<OneFactorModel> fit(double[][] correlations) {
        RealMatrix matrix = new Array2DRowRealMatrix(correlations);
        double[] eigenvalues = new EigenDecomposition(matrix).getRealEigenvalues();
        if (eigenvalues[eigenvalues.length - 1] < SINGULAR) {
            return Computed.absent(Reason.COLLINEAR);
        }
        OneFactorModel model = new OneFactorModel(matrix);
        return model.minimise() ? Computed.of(model) : Computed.absent(Reason.NOT_APPLICABLE);
    }

    double[] loadings() {
        double scale = Math.sqrt(Math.max(0, theta[0] - 1));
        double[] loadings = new double[k];
        for (int i = 0; i < k; i++) {
            loadings[i] = Math.exp(lnUnique.getEntry(i) / 2) * omega.getEntry(i, 0) * scale;
        }
        double sign = Math.signum(Arrays.stream(loadings).sum());
        return sign < 0 ? Arrays.stream(loadings).map(loading -> -loading).toArray() : loadings;
    }

    double[] uniqueVariances() {
        return Arrays.stream(lnUnique.toArray()).map(Math::exp).toArray();
    }

    private boolean minimise() {
        RealMatrix inverse = new LUDecomposition(correlations).getSolver().getInverse();
        double[] start = new double[k];
        Arrays.setAll(start, i -> Math.log((1 - 0.5 / k) / inverse.getEntry(i, i)));
        double discrepancy = moveTo(new ArrayRealVector(start));
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector gradient = gradient();
            if (gradient.getLInfNorm() < SETTLED) {
                return true;
            }
            DecompositionSolver curvature = curvature();
            if (!curvature.isNonSingular()) {
                return false; // one item alone is becoming the factor: its unique variance goes to zero
            }
            RealVector direction = curvature.solve(gradient).mapMultiply(-1);
            RealVector from = lnUnique;
            double length = Math.min(1, LONGEST_STEP / direction.getLInfNorm());
            double next = moveTo(from.add(direction.mapMultiply(length)));
            while (next > discrepancy && length > SHORTEST_STEP) {
                length /= 2;
                next = moveTo(from.add(direction.mapMultiply(length)));
            }
            if (lnUnique.getMinValue() < HEYWOOD) {
                return false;
            }
            if (next >= discrepancy) {
                return true;
            }
            discrepancy = next;
        }
        return false;
    }

    private double moveTo(RealVector to) {
        lnUnique = to;
        RealMatrix scaled = new Array2DRowRealMatrix(k, k);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                scaled.setEntry(i, j, correlations.getEntry(i, j) * Math.exp(-(to.getEntry(i) + to.getEntry(j)) / 2));
            }
        }
        EigenDecomposition decomposition = new EigenDecomposition(scaled);
        theta = decomposition.getRealEigenvalues();
        omega = decomposition.getV();
        return Arrays.stream(theta).skip(1).map(value -> value - Math.log(value) - 1).sum();
    }

    private RealVector gradient() {
        double[] gradient = new double[k];
        for (int i = 0; i < k; i++) {
            for (int m = 1; m < k; m++) {
                gradient[i] += (1 - theta[m]) * omega.getEntry(i, m) * omega.getEntry(i, m);
            }
        }
        return new ArrayRealVector(gradient);
    }

    private DecompositionSolver curvature() {
        try {
            return new CholeskyDecomposition(secondDerivatives()).getSolver();
        } catch (NonPositiveDefiniteMatrixException notConvexHere) {
            return new LUDecomposition(approximateSecondDerivatives()).getSolver();
        }
    }

    private RealMatrix secondDerivatives() {
        RealMatrix derivatives = new Array2DRowRealMatrix(k, k);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double first = omega.getEntry(i, 0) * omega.getEntry(j, 0);
                double sum = 0;
                for (int m = 1; m < k; m++) {
                    double of = omega.getEntry(i, m) * omega.getEntry(j, m);
                    sum += (1 - theta[m]) * (theta[0] + theta[m]) / (theta[0] - theta[m]) * of * first;
                    for (int n = 1; n < k; n++) {
                        sum += (theta[m] + theta[n]) / 2 * of * omega.getEntry(i, n) * omega.getEntry(j, n);
                    }
                }
                derivatives.setEntry(i, j, sum);
                derivatives.setEntry(j, i, sum);
            }
        }
        return derivatives;
    }

    private RealMatrix approximateSecondDerivatives() {
        RealMatrix derivatives = new Array2DRowRealMatrix(k, k);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double unique = (i == j ? 1 : 0) - omega.getEntry(i, 0) * omega.getEntry(j, 0);
                derivatives.setEntry(i, j, unique * unique);
            }
        }
        return derivatives;
    }
}
