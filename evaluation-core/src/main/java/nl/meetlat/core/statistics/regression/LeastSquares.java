package nl.meetlat.core.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.distribution.FDistribution;
import nl.meetlat.core.statistics.distribution.TDistribution;
import org.apache.commons.numbers.core.DD;

/** The arithmetic of {@link LinearRegression}. */
final class LeastSquares {

    /** A residual sum of squares that is a smaller part of that of the outcome is rounding. */
    private static final double ROUNDING_BOUND = 1e-26;

    private final RegressionRows rows;
    private final double level;
    private final Orthogonalization columns;
    private final List<DD> onBasis;
    private final int intercepts;
    private final long df1;
    private final long df2;
    private final DD regression;
    private final DD residual;

    LeastSquares(RegressionRows rows, Intercept intercept, double level) {
        this.rows = rows;
        this.level = level;
        this.columns = Orthogonalization.of(rows, intercept);
        TwofoldVector outcome = new TwofoldVector(rows.size(), rows::outcome);
        double length = outcome.dot(outcome, columns.weights()).doubleValue();
        this.onBasis = columns.project(outcome);
        DD rest = outcome.dot(outcome, columns.weights());
        this.residual = rest.doubleValue() <= length * ROUNDING_BOUND ? DD.ZERO : rest;
        this.intercepts = intercept == Intercept.INCLUDED ? 1 : 0;
        this.df1 = (long) columns.rank() - intercepts;
        this.df2 = rows.n() - columns.rank();
        DD explained = DD.ZERO;
        for (int i = intercepts; i < columns.rank(); i++) {
            explained = explained.add(onBasis.get(i).square().multiply(columns.squaredLength(i)));
        }
        this.regression = explained.doubleValue() <= length * ROUNDING_BOUND ? DD.ZERO : explained;
    }

    LinearRegression result() {
        DD total = regression.add(residual);
        Computed<Double> rSquared = total.isZero() ? noVariance() : Computed.of(regression.divide(total).doubleValue());
        Computed<Double> sigma = df2 == 0
                ? Computed.absent(Reason.TOO_FEW)
                : Computed.of(residual.divide((double) df2).sqrt().doubleValue());
        Computed<Double> f = f();
        return new LinearRegression(rows.n(), coefficients(), rSquared, adjusted(total), f, df1, df2,
                f.map(ratio -> FDistribution.upperTail(ratio, df1, df2)), sigma, regression.doubleValue(),
                residual.doubleValue());
    }

    private Computed<Double> adjusted(DD total) {
        if (df2 == 0) {
            return Computed.absent(Reason.TOO_FEW);
        }
        if (total.isZero()) {
            return noVariance();
        }
        DD unexplained = residual.divide((double) df2).divide(total).multiply((double) (rows.n() - intercepts));
        return Computed.of(DD.ONE.subtract(unexplained).doubleValue());
    }

    private Computed<Double> f() {
        if (df1 == 0) {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
        if (df2 == 0) {
            return Computed.absent(Reason.TOO_FEW);
        }
        return residual.isZero()
                ? noVariance()
                : Computed.of(regression.divide((double) df1).divide(residual.divide((double) df2)).doubleValue());
    }

    private static Computed<Double> noVariance() {
        return Computed.absent(Reason.NO_VARIANCE);
    }

    private List<Coefficient> coefficients() {
        DD[][] inverse = columns.inverse();
        List<Coefficient> coefficients = new ArrayList<>();
        int independent = 0;
        for (int column = 0; column < columns.columns(); column++) {
            Optional<Reason> refusal = columns.refusal(column);
            coefficients.add(refusal.isEmpty()
                    ? coefficient(inverse[independent++])
                    : Coefficient.absent(refusal.get()));
        }
        return coefficients;
    }

    private Coefficient coefficient(DD[] inverse) {
        DD estimate = DD.ZERO;
        DD spread = DD.ZERO;
        for (int i = 0; i < inverse.length; i++) {
            if (inverse[i] != null) {
                estimate = estimate.add(inverse[i].multiply(onBasis.get(i)));
                spread = spread.add(inverse[i].square().divide(columns.squaredLength(i)));
            }
        }
        double b = estimate.doubleValue();
        if (df2 == 0) {
            return Coefficient.withoutError(b, Reason.TOO_FEW);
        }
        double error = residual.divide((double) df2).multiply(spread).sqrt().doubleValue();
        if (error == 0) {
            return new Coefficient(Computed.of(b), Computed.of(0.0), noVariance(),
                    Computed.absent(Reason.NO_VARIANCE), Computed.of(new Interval(b, b, level)));
        }
        double half = TDistribution.upperQuantile((1 - level) / 2, df2) * error;
        return new Coefficient(Computed.of(b), Computed.of(error), Computed.of(b / error),
                Computed.of(TDistribution.twoSided(b / error, df2)),
                Computed.of(new Interval(b - half, b + half, level)));
    }
}
