package nl.meetlat.core.statistics.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.comparison.Centre;
import nl.meetlat.core.statistics.comparison.KruskalWallis;
import nl.meetlat.core.statistics.comparison.MannWhitney;
import nl.meetlat.core.statistics.comparison.OneWayAnova;
import nl.meetlat.core.statistics.comparison.PairDifference;
import nl.meetlat.core.statistics.comparison.TTest;
import nl.meetlat.core.statistics.comparison.TukeyKramer;
import nl.meetlat.core.statistics.comparison.VarianceTest;
import nl.meetlat.core.statistics.comparison.WelchAnova;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;

class ComparisonLawsTest {

    private static final int TRIES = 300;
    private static final double DIGITS = 1e-12;

    @Provide
    Arbitrary<List<FrequencyTable>> groups() {
        return Samples.groups();
    }

    @Provide
    Arbitrary<FrequencyTable> answers() {
        return Samples.answers();
    }

    @Property(tries = TRIES)
    void everyTest_ofTurnedGroups_isTheSame(@ForAll("groups") List<FrequencyTable> groups) {
        List<FrequencyTable> turned = new ArrayList<>(groups);
        Collections.reverse(turned);

        assertSame(statistics(turned), statistics(groups));
    }

    @Property(tries = TRIES)
    void everyTest_ofShiftedAndScaledAnswers_isTheSame(@ForAll("groups") List<FrequencyTable> groups,
            @ForAll @IntRange(min = -50, max = 50) int shift, @ForAll @IntRange(min = 1, max = 40) int tenths) {
        List<FrequencyTable> moved = map(groups, value -> (value * tenths + shift) / 10);

        assertSame(statistics(moved), statistics(groups));
    }

    @Property(tries = TRIES)
    void everyTest_ofReversedAnswers_isTheSame(@ForAll("groups") List<FrequencyTable> groups) {
        assertSame(statistics(map(groups, value -> 6 - value)), statistics(groups));
    }

    @Property(tries = TRIES)
    void effectSizes_always_lieInTheirRange(@ForAll("groups") List<FrequencyTable> groups) {
        OneWayAnova.of(groups).toOptional().ifPresent(anova -> {
            anova.etaSquared().toOptional().ifPresent(eta -> assertThat(eta).isBetween(0.0, 1.0));
            anova.omegaSquared().toOptional().ifPresent(omega -> assertThat(omega).isLessThanOrEqualTo(1));
        });
        KruskalWallis.of(groups).toOptional()
                .ifPresent(test -> assertThat(test.epsilonSquared()).isBetween(0.0, 1.0 + DIGITS));
    }

    @Property(tries = TRIES)
    void twoGroups_byEveryRoute_agree(@ForAll("answers") FrequencyTable a, @ForAll("answers") FrequencyTable b) {
        Computed<Double> f = OneWayAnova.of(List.of(a, b)).flatMap(OneWayAnova::f);
        TTest.student(a, b, 0.95).toOptional()
                .ifPresent(test -> assertClose(test.t() * test.t(), f.orElseThrow(), "F = t squared"));
        Computed<WelchAnova> welch = WelchAnova.of(List.of(a, b));
        welch.toOptional().ifPresent(anova -> {
            TTest test = TTest.welch(a, b, 0.95).orElseThrow();
            assertClose(test.t() * test.t(), anova.f(), "Welch's F = t squared");
            assertClose(test.df(), anova.df2(), "Welch's df");
        });
        MannWhitney.of(a, b).toOptional().ifPresent(test -> {
            assertClose(test.z() * test.z(), KruskalWallis.of(List.of(a, b)).orElseThrow().h(), "H = z squared");
            assertClose(test.u() + MannWhitney.of(b, a).orElseThrow().u(), (double) a.n() * b.n(), "both U");
        });
    }

    @Property(tries = TRIES)
    void intervals_ofTukey_excludeZeroExactlyWhenSignificant(@ForAll("groups") List<FrequencyTable> groups) {
        TukeyKramer.of(groups, 0.95).toOptional().map(TukeyKramer::pairs).orElse(List.of()).stream()
                .filter(pair -> pair.p().isPresent()).forEach(ComparisonLawsTest::assertIntervalAgreesWithP);
    }

    private static void assertIntervalAgreesWithP(PairDifference pair) {
        double p = pair.p().orElseThrow().value();
        boolean excludesZero = pair.interval().orElseThrow().low() > 0 || pair.interval().orElseThrow().high() < 0;
        if (Math.abs(p - 0.05) > 1e-9) {
            assertThat(excludesZero).isEqualTo(p < 0.05);
        }
    }

    private static List<FrequencyTable> map(List<FrequencyTable> groups, DoubleUnaryOperator function) {
        return groups.stream().map(group -> group.map(function)).toList();
    }

    private static List<Computed<Double>> statistics(List<FrequencyTable> groups) {
        List<Computed<Double>> statistics = new ArrayList<>();
        statistics.add(OneWayAnova.of(groups).flatMap(OneWayAnova::f));
        statistics.add(OneWayAnova.of(groups).flatMap(OneWayAnova::etaSquared));
        statistics.add(WelchAnova.of(groups).map(WelchAnova::f));
        statistics.add(KruskalWallis.of(groups).map(KruskalWallis::h));
        statistics.add(VarianceTest.of(groups, Centre.MEAN).map(VarianceTest::f));
        statistics.add(VarianceTest.of(groups, Centre.MEDIAN).map(VarianceTest::f));
        return statistics;
    }

    private static void assertSame(List<Computed<Double>> computed, List<Computed<Double>> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(computed.get(i).absence()).as("reason of statistic " + i).isEqualTo(expected.get(i).absence());
            if (expected.get(i).isPresent()) {
                assertClose(computed.get(i).orElseThrow(), expected.get(i).orElseThrow(), "statistic " + i);
            }
        }
    }

    private static void assertClose(double computed, double expected, String what) {
        assertThat(computed).as(what).isCloseTo(expected, within(DIGITS * Math.max(1, Math.abs(expected))));
    }
}
