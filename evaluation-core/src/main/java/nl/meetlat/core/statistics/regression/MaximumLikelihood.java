package nl.meetlat.core.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.numbers.core.DD;

/** The arithmetic of {@link LogisticRegression}. */
final class MaximumLikelihood {

    private static final int MOST_STEPS = 100;
    private static final double SETTLED = 1e-9;
    private static final double SUSPECT_LN_ODDS = 15;
    private static final double SEPARATION_TOLERANCE = 1e-6;
    private static final double SHORTEST_STEP = 1e-6;
    private static final double SYMMETRIC = 1e-9;

    private final RegressionRows rows;
    private final Intercept intercept;
    private final double level;
    private final Orthogonalization basis;
    private final LogisticModel model;
    private RealVector estimates;
    private double deviance;
    private int iterations;
    private boolean converged;

    MaximumLikelihood(RegressionRows rows, Intercept intercept, double level) {
        this.rows = rows;
        this.intercept = intercept;
        this.level = level;
        this.basis = Orthogonalization.of(rows, intercept);
        this.model = new LogisticModel(rows, basis);
    }

    LogisticRegression result() {
        double events = model.events();
        if (events == 0 || events == rows.n()) {
            return without(Reason.NO_VARIANCE);
        }
        if (isSeparated()) {
            return without(Reason.PERFECT_SEPARATION);
        }
        double n = rows.n();
        double nullDeviance = nullDeviance();
        double explained = -Math.expm1((deviance - nullDeviance) / n) / -Math.expm1(-nullDeviance / n);
        return new LogisticRegression(rows.n(), (long) events, coefficients(), Computed.of(deviance), nullDeviance,
                Computed.of(deviance + 2 * model.coefficients()), Computed.of(Math.max(0, explained)), iterations,
                converged);
    }

    private LogisticRegression without(Reason reason) {
        List<Coefficient> coefficients = new ArrayList<>();
        for (int column = 0; column < basis.columns(); column++) {
            coefficients.add(Coefficient.absent(basis.refusal(column).orElse(reason)));
        }
        return new LogisticRegression(rows.n(), (long) model.events(), coefficients, Computed.absent(reason),
                nullDeviance(), Computed.absent(reason), Computed.absent(reason), iterations, false);
    }

    /** Climbs to the largest likelihood; answers whether there is none because the outcome is separated. */
    private boolean isSeparated() {
        estimates = new ArrayRealVector(model.coefficients());
        deviance = model.deviance(estimates);
        while (iterations < MOST_STEPS && !converged) {
            RealVector step;
            try {
                step = decompose(estimates).getSolver().solve(model.score(estimates));
            } catch (NonPositiveDefiniteMatrixException informationExhausted) {
                return model.separates(estimates, SEPARATION_TOLERANCE);
            }
            iterations++;
            take(step);
            converged = step.getLInfNorm() < SETTLED;
            if (!converged && model.largestLnOdds(estimates) > SUSPECT_LN_ODDS
                    && (model.separates(step, SEPARATION_TOLERANCE) || model.separates(estimates, 0))) {
                return true;
            }
        }
        return false;
    }

    private void take(RealVector step) {
        double length = 1;
        RealVector next = estimates.add(step);
        double nextDeviance = model.deviance(next);
        while (nextDeviance > deviance * (1 + SETTLED) && length > SHORTEST_STEP) {
            length /= 2;
            next = estimates.add(step.mapMultiply(length));
            nextDeviance = model.deviance(next);
        }
        estimates = next;
        deviance = nextDeviance;
    }

    private CholeskyDecomposition decompose(RealVector at) {
        return new CholeskyDecomposition(model.information(at), SYMMETRIC, Double.MIN_NORMAL);
    }

    private double nullDeviance() {
        double n = rows.n();
        if (intercept == Intercept.NONE) {
            return 2 * n * Math.log(2);
        }
        double events = model.events();
        return -2 * (xLnX(events / n) + xLnX((n - events) / n)) * n;
    }

    private static double xLnX(double x) {
        return x == 0 ? 0 : x * Math.log(x);
    }

    private List<Coefficient> coefficients() {
        RealMatrix transform = transform();
        RealMatrix covariance = transform.multiply(decompose(estimates).getSolver().getInverse())
                .multiply(transform.transpose());
        RealVector inUnits = transform.operate(estimates);
        List<Coefficient> coefficients = new ArrayList<>();
        int independent = 0;
        for (int column = 0; column < basis.columns(); column++) {
            Optional<Reason> refusal = basis.refusal(column);
            if (refusal.isPresent()) {
                coefficients.add(Coefficient.absent(refusal.get()));
                continue;
            }
            coefficients.add(coefficient(inUnits.getEntry(independent),
                    Math.sqrt(covariance.getEntry(independent, independent))));
            independent++;
        }
        return coefficients;
    }

    private Coefficient coefficient(double estimate, double error) {
        double z = estimate / error;
        double half = NormalDistribution.upperQuantile((1 - level) / 2) * error;
        return new Coefficient(Computed.of(estimate), Computed.of(error), Computed.of(z),
                Computed.of(NormalDistribution.twoSided(z)),
                Computed.of(new Interval(estimate - half, estimate + half, level)));
    }

    /** From coefficients of the scaled basis to those of the predictors in their units. */
    private RealMatrix transform() {
        DD[][] inverse = basis.inverse();
        RealMatrix transform = new Array2DRowRealMatrix(inverse.length, inverse.length);
        for (int row = 0; row < inverse.length; row++) {
            for (int column = row; column < inverse.length; column++) {
                transform.setEntry(row, column, inverse[row][column].divide(model.scale(column)).doubleValue());
            }
        }
        return transform;
    }
}
