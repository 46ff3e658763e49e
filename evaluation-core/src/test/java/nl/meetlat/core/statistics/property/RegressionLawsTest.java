package nl.meetlat.core.statistics.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.regression.Coefficient;
import nl.meetlat.core.statistics.regression.Intercept;
import nl.meetlat.core.statistics.regression.LinearRegression;
import nl.meetlat.core.statistics.regression.LogisticRegression;
import nl.meetlat.core.statistics.regression.RegressionRows;
import nl.meetlat.core.statistics.weighting.Raking;
import nl.meetlat.core.statistics.weighting.WeightedMean;

/** Laws of regressions and of weights. */
class RegressionLawsTest {

    private static final int TRIES = 100;

    /** An outcome and two predictors of a respondent. */
    @Provide
    Arbitrary<List<List<Integer>>> cases() {
        return Arbitraries.integers().between(0, 6).list().ofSize(3).list().ofMinSize(6).ofMaxSize(40);
    }

    private static Optional<List<Coefficient>> linear(List<List<Integer>> cases, double scale, double shift) {
        RegressionRows.Builder rows = RegressionRows.builder(2);
        cases.forEach(one -> rows.add(one.get(0), one.get(1) * scale + shift, one.get(2)));
        return complete(LinearRegression.of(rows.build(), Intercept.INCLUDED, 0.95)
                .map(LinearRegression::coefficients));
    }

    private static Optional<List<Coefficient>> logistic(List<List<Integer>> cases, boolean turned) {
        RegressionRows.Builder rows = RegressionRows.builder(2);
        cases.forEach(one -> rows.add(one.get(0) >= 3 == turned ? 0 : 1, one.get(1), one.get(2)));
        return complete(LogisticRegression.of(rows.build(), Intercept.INCLUDED, 0.95)
                .map(LogisticRegression::coefficients));
    }

    private static Optional<List<Coefficient>> complete(Computed<List<Coefficient>> fitted) {
        return fitted.toOptional()
                .filter(all -> all.stream().allMatch(each -> each.estimate().isPresent() && each.p().isPresent()));
    }

    private static void assertSlopes(Optional<List<Coefficient>> computed, Optional<List<Coefficient>> expected,
            double factor) {
        assertThat(computed.isPresent()).isEqualTo(expected.isPresent());
        if (expected.isPresent()) {
            for (int i = 1; i < 3; i++) {
                double slope = expected.get().get(i).estimate().orElseThrow() * (i == 1 ? factor : 1);
                assertThat(computed.get().get(i).estimate().orElseThrow()).isCloseTo(slope,
                        within(1e-8 * Math.max(1, Math.abs(slope))));
                assertThat(computed.get().get(i).p().orElseThrow().value())
                        .isCloseTo(expected.get().get(i).p().orElseThrow().value(), within(1e-8));
            }
        }
    }

    @Property(tries = TRIES)
    void slopes_ofCasesInAnotherOrder_areTheSame(@ForAll("cases") List<List<Integer>> cases) {
        List<List<Integer>> turned = new ArrayList<>(cases);
        Collections.reverse(turned);

        assertSlopes(linear(turned, 1, 0), linear(cases, 1, 0), 1);
        assertSlopes(logistic(turned, false), logistic(cases, false), 1);
    }

    @Property(tries = TRIES)
    void slopes_ofAShiftedAndScaledPredictor_scaleAlong(@ForAll("cases") List<List<Integer>> cases,
            @ForAll @IntRange(min = 1, max = 16) int scale, @ForAll @IntRange(min = -20, max = 20) int shift) {
        assertSlopes(linear(cases, scale, shift), linear(cases, 1, 0), 1.0 / scale);
    }

    @Property(tries = TRIES)
    void slopes_ofTheOppositeEvent_changeSign(@ForAll("cases") List<List<Integer>> cases) {
        Optional<List<Coefficient>> events = logistic(cases, false);
        Optional<List<Coefficient>> others = logistic(cases, true);

        assertThat(others.isPresent()).isEqualTo(events.isPresent());
        if (events.isPresent()) {
            for (int i = 0; i < 3; i++) {
                double slope = events.get().get(i).estimate().orElseThrow();
                assertThat(others.get().get(i).estimate().orElseThrow()).isCloseTo(-slope,
                        within(1e-7 * Math.max(1, Math.abs(slope))));
            }
        }
    }

    @Property(tries = TRIES)
    void weights_ofRespondentsCountedTogether_areTheSameAsOneByOne(@ForAll("cases") List<List<Integer>> cases,
            @ForAll @IntRange(min = 1, max = 5) int times) {
        double[][] targets = {{2, 3}, {1, 1}};
        Raking.Builder one = Raking.builder(targets);
        Raking.Builder together = Raking.builder(targets);
        WeightedMean.Builder mean = WeightedMean.builder();
        WeightedMean.Builder meanTogether = WeightedMean.builder();
        for (List<Integer> respondent : cases) {
            together.addAll(times, respondent.get(1) % 2, respondent.get(2) % 2);
            meanTogether.addAll(times, respondent.get(0), 1 + respondent.get(1));
            for (int i = 0; i < times; i++) {
                one.add(respondent.get(1) % 2, respondent.get(2) % 2);
                mean.add(respondent.get(0), 1 + respondent.get(1));
            }
        }
        Computed<Raking> expected = one.build();
        assertThat(together.build().absence()).isEqualTo(expected.absence());
        expected.toOptional().ifPresent(raking -> {
            assertThat(together.build().orElseThrow().largest()).isCloseTo(raking.largest(), within(1e-10));
            assertThat(together.build().orElseThrow().effectiveN()).isCloseTo(raking.effectiveN(), within(1e-8));
        });
        assertThat(meanTogether.build().orElseThrow().mean()).isCloseTo(mean.build().orElseThrow().mean(),
                within(1e-12));
        assertThat(meanTogether.build().orElseThrow().standardError().orElseThrow())
                .isCloseTo(mean.build().orElseThrow().standardError().orElseThrow(), within(1e-12));
    }
}
