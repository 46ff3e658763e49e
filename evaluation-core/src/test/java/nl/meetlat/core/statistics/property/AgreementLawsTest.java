package nl.meetlat.core.statistics.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.agreement.CohenKappa;
import nl.meetlat.core.statistics.agreement.FleissKappa;
import nl.meetlat.core.statistics.agreement.IntraclassCorrelation;
import nl.meetlat.core.statistics.agreement.KappaWeights;
import nl.meetlat.core.statistics.agreement.Ratings;

class AgreementLawsTest {

    private static final int TRIES = 200;
    private static final double DIGITS = 1e-11;

    /** Subjects judged by three raters on a scale from 1 to 5. */
    @Provide
    Arbitrary<List<List<Integer>>> judgements() {
        return Arbitraries.integers().between(1, 5).list().ofSize(3).list().ofMinSize(2).ofMaxSize(25);
    }

    @Property(tries = TRIES)
    void everyCoefficient_ofSubjectsInAnotherOrder_isTheSame(@ForAll("judgements") List<List<Integer>> judgements) {
        List<List<Integer>> turned = new ArrayList<>(judgements);
        Collections.reverse(turned);

        assertSame(coefficients(turned, place -> place, value -> value), judgements);
    }

    @Property(tries = TRIES)
    void everyCoefficient_ofRatersInAnotherOrder_isTheSame(@ForAll("judgements") List<List<Integer>> judgements) {
        assertSame(coefficients(judgements, place -> place == 2 ? 2 : 1 - place, value -> value), judgements);
    }

    @Property(tries = TRIES)
    void everyCoefficient_onATurnedScale_isTheSame(@ForAll("judgements") List<List<Integer>> judgements) {
        assertSame(coefficients(judgements, place -> place, value -> 6 - value), judgements);
    }

    @Property(tries = TRIES)
    void kappa_always_isAtMostOne(@ForAll("judgements") List<List<Integer>> judgements) {
        coefficients(judgements, place -> place, value -> value).stream().filter(Computed::isPresent)
                .forEach(coefficient -> assertThat(coefficient.orElseThrow()).isLessThanOrEqualTo(1 + DIGITS));
    }

    /** Of two raters with the same margins, quadratic kappa is the product-moment correlation (Fleiss and Cohen, 1973). */
    @Property(tries = TRIES)
    void quadraticKappa_ofEqualMargins_isTheCorrelation(@ForAll("judgements") List<List<Integer>> judgements) {
        Ratings.Builder both = Ratings.builder(2, 1, 2, 3, 4, 5);
        double sum = 0;
        double squares = 0;
        double products = 0;
        int n = 2 * judgements.size();
        for (List<Integer> subject : judgements) {
            both.add(subject.get(0), subject.get(1));
            both.add(subject.get(1), subject.get(0));
            sum += subject.get(0) + subject.get(1);
            squares += subject.get(0) * subject.get(0) + subject.get(1) * subject.get(1);
            products += 2.0 * subject.get(0) * subject.get(1);
        }
        double variance = squares - sum * sum / n;
        Computed<Double> kappa = CohenKappa.of(both.build(), 0, 1, KappaWeights.QUADRATIC);
        double correlation = (products - sum * sum / n) / variance;
        kappa.toOptional().ifPresent(value -> assertThat(value).isCloseTo(correlation, within(1e-9)));
    }

    private static void assertSame(List<Computed<Double>> computed, List<List<Integer>> judgements) {
        List<Computed<Double>> expected = coefficients(judgements, place -> place, value -> value);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(computed.get(i).absence()).isEqualTo(expected.get(i).absence());
            if (expected.get(i).isPresent()) {
                assertThat(computed.get(i).orElseThrow()).as("coefficient " + i)
                        .isCloseTo(expected.get(i).orElseThrow(), within(DIGITS));
            }
        }
    }

    private static List<Computed<Double>> coefficients(List<List<Integer>> judgements, IntUnaryOperator rater,
            IntUnaryOperator value) {
        Ratings.Builder builder = Ratings.builder(3, 1, 2, 3, 4, 5);
        judgements.forEach(subject -> builder.add(IntStream.range(0, 3)
                .mapToDouble(place -> value.applyAsInt(subject.get(rater.applyAsInt(place)))).toArray()));
        Ratings ratings = builder.build();
        List<Computed<Double>> coefficients = new ArrayList<>();
        coefficients.add(ratings.percentAgreement());
        for (KappaWeights weights : KappaWeights.values()) {
            coefficients.add(CohenKappa.of(ratings, 0, 1, weights));
        }
        coefficients.add(FleissKappa.of(ratings).map(FleissKappa::kappa));
        coefficients.add(IntraclassCorrelation.of(ratings, 0.95).map(IntraclassCorrelation::icc));
        return coefficients;
    }
}
