package nl.meetlat.core.statistics.property;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;

/** Samples to try the laws on. */
final class Samples {

    private Samples() {}

    /** Answers on a five-point scale, often with few of them. */
    static Arbitrary<FrequencyTable> answers() {
        return Arbitraries.integers().between(1, 5).list().ofMinSize(0).ofMaxSize(30)
                .map(list -> FrequencyTable.of(list.stream().mapToDouble(Integer::doubleValue).toArray()));
    }

    /** One to six groups of answers, some empty. */
    static Arbitrary<List<FrequencyTable>> groups() {
        return answers().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Rows of answers to four items. */
    static Arbitrary<List<List<Integer>>> rows() {
        return Arbitraries.integers().between(1, 5).list().ofSize(4).list().ofMinSize(2).ofMaxSize(40);
    }

    /** Pairs of small whole numbers. */
    static Arbitrary<List<List<Integer>>> pairs() {
        return Arbitraries.integers().between(-3, 6).list().ofSize(2).list().ofMinSize(2).ofMaxSize(40);
    }
}
