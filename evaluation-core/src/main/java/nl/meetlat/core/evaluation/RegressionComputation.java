package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding.Fit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LinearFit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LogisticFit;
import nl.meetlat.core.evaluation.plan.RegressionAnalysis;
import nl.meetlat.core.evaluation.plan.RegressionFamily;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.regression.Coefficient;
import nl.meetlat.core.statistics.regression.Intercept;
import nl.meetlat.core.statistics.regression.LinearRegression;
import nl.meetlat.core.statistics.regression.LogisticRegression;
import nl.meetlat.core.statistics.regression.RegressionRows;

/** Fits an outcome to predictors, on the respondents who have all of them. */
final class RegressionComputation implements Computation {

    private final RegressionAnalysis analysis;
    private final Variables variables;
    private final double level;
    private final List<Predictors.Column> columns;
    private final long[] sizes;
    private final RegressionRows.Builder rows;

    RegressionComputation(RegressionAnalysis analysis, Variables variables, double level, CountingPass pass) {
        this.analysis = analysis;
        this.variables = variables;
        this.level = level;
        columns = new Predictors(variables, analysis.predictors()).columns();
        sizes = new long[columns.size()];
        int[] estimated = IntStream.range(0, columns.size()).filter(i -> !columns.get(i).baseline())
                .toArray();
        rows = RegressionRows.builder(estimated.length);
        CodedVariable.Measured outcome = variables.measured(analysis.outcome());
        boolean isLogistic = analysis.family() == RegressionFamily.LOGISTIC;
        double cut = isLogistic ? cut() : Double.NaN;
        double[] predictors = new double[estimated.length];
        double[] values = new double[columns.size()];
        pass.read((points, numbers) -> {
            long key = outcome.key(points, numbers);
            if (key != CodedVariable.NONE && fill(values, points, numbers)) {
                for (int i = 0; i < estimated.length; i++) {
                    predictors[i] = values[estimated[i]];
                }
                for (int i = 0; i < sizes.length; i++) {
                    sizes[i] += columns.get(i).categorical() && values[i] > 0 ? 1 : 0;
                }
                rows.add(isLogistic ? event(outcome.value(key), cut) : outcome.value(key), predictors);
            }
        });
    }

    private boolean fill(double[] values, short[] points, double[] numbers) {
        for (int i = 0; i < values.length; i++) {
            long key = columns.get(i).variable().key(points, numbers);
            if (key == CodedVariable.NONE) {
                return false;
            }
            values[i] = columns.get(i).value(key);
        }
        return true;
    }

    /** From which outcome on it is an event: the plan's cut, or the higher of the two values of a choice. */
    private double cut() {
        if (analysis.cut().isPresent()) {
            return analysis.cut().getAsDouble();
        }
        AnswerScale scale = variables.scale(analysis.outcome());
        PointValues values = PointValues.of(scale);
        return IntStream.range(0, values.size()).filter(values::isScored).mapToDouble(values::value).max()
                .orElseThrow();
    }

    private static double event(double outcome, double cut) {
        return outcome >= cut ? 1 : 0;
    }

    @Override
    public List<Finding> findings() {
        RegressionRows cases = rows.build();
        long smallest = IntStream.range(0, sizes.length)
                .filter(i -> columns.get(i).categorical() && sizes[i] > 0).mapToLong(i -> sizes[i]).min()
                .orElse(cases.n());
        if (analysis.family() == RegressionFamily.LINEAR) {
            Computed<LinearRegression> fit = LinearRegression.of(cases, Intercept.INCLUDED, level);
            return List.of(finding(cases.n(), smallest, fit.map(LinearRegression::coefficients), linear(fit)));
        }
        Computed<LogisticRegression> fit = LogisticRegression.of(cases, Intercept.INCLUDED, level);
        return List.of(finding(cases.n(), smallest, fit.map(LogisticRegression::coefficients), logistic(fit)));
    }

    private RegressionFinding finding(long n, long smallest, Computed<List<Coefficient>> fitted, Fit fit) {
        List<RegressionFinding.Coefficient> coefficients = new ArrayList<>();
        coefficients.add(coefficient("(Intercept)", LocalizedText.EMPTY, fitted, 0));
        for (Predictors.Column column : columns) {
            if (!column.baseline()) {
                coefficients.add(coefficient(column.term(), column.label(), fitted, coefficients.size()));
            }
        }
        return new RegressionFinding(analysis.id(), variables.named(analysis.outcome()), Computed.of(n),
                Computed.of(smallest), coefficients, fit);
    }

    private RegressionFinding.Coefficient coefficient(String term, LocalizedText label,
            Computed<List<Coefficient>> fitted, int place) {
        Computed<Coefficient> found = fitted.map(all -> all.get(place));
        Computed<Interval> interval = found.flatMap(Coefficient::interval);
        Optional<Computed<Double>> odds = analysis.family() == RegressionFamily.LOGISTIC
                ? Optional.of(found.flatMap(Coefficient::oddsRatio))
                : Optional.empty();
        return new RegressionFinding.Coefficient(term, label, found.flatMap(Coefficient::estimate),
                found.flatMap(Coefficient::standardError), found.flatMap(Coefficient::statistic),
                found.flatMap(Coefficient::p), interval.map(Interval::low), interval.map(Interval::high), odds);
    }

    private static Fit linear(Computed<LinearRegression> fit) {
        return new LinearFit(fit.flatMap(LinearRegression::rSquared), fit.flatMap(LinearRegression::adjustedRSquared),
                fit.flatMap(LinearRegression::f), fit.map(found -> (double) found.df1()),
                fit.map(found -> (double) found.df2()), fit.flatMap(LinearRegression::p),
                fit.flatMap(LinearRegression::sigma));
    }

    private static Fit logistic(Computed<LogisticRegression> fit) {
        return new LogisticFit(fit.map(LogisticRegression::events), fit.flatMap(LogisticRegression::deviance),
                fit.map(LogisticRegression::nullDeviance), fit.flatMap(LogisticRegression::aic),
                fit.flatMap(LogisticRegression::nagelkerkeRSquared), fit.map(found -> (long) found.iterations()),
                fit.map(LogisticRegression::converged).toOptional().orElse(false));
    }
}
