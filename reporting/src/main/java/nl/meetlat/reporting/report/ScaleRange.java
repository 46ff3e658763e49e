package nl.meetlat.reporting.report;

import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.question.AnswerScale;

/** The ends of a scale in numbers. */
record ScaleRange(double lowest, double highest) {

    static Optional<ScaleRange> of(AnswerScale scale) {
        if (scale.scoredPoints().size() < 2 || PointValues.isPartlyNumeric(scale)) {
            return Optional.empty();
        }
        PointValues values = PointValues.of(scale);
        double[] numbers = IntStream.range(0, values.size()).filter(values::isScored).mapToDouble(values::value)
                .sorted().toArray();
        double lowest = numbers[0];
        double highest = numbers[numbers.length - 1];
        return lowest < highest ? Optional.of(new ScaleRange(lowest, highest)) : Optional.empty();
    }
}
