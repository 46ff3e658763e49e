package nl.meetlat.db.answering;

import java.util.Arrays;

import nl.meetlat.core.response.CodedRow;

/** A coded row as the columns of {@code answering.scored_response}. */
final class CodedColumns {

    private CodedColumns() {}

    static Short[] points(CodedRow row) {
        short[] points = row.points();
        Short[] column = new Short[points.length];
        Arrays.setAll(column, i -> points[i]);
        return column;
    }

    static Double[] numbers(CodedRow row) {
        return Arrays.stream(row.numbers()).boxed().toArray(Double[]::new);
    }

    /** In the way PostgreSQL writes an array as text. */
    static String pointsText(CodedRow row) {
        return Arrays.toString(row.points()).replace('[', '{').replace(']', '}');
    }

    /** In the way PostgreSQL writes an array as text; NaN is its word too. */
    static String numbersText(CodedRow row) {
        return Arrays.toString(row.numbers()).replace('[', '{').replace(']', '}');
    }
}
