package nl.meetlat.core.statistics.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tails and quantiles computed with fifty digits. */
public final class Tails {

    private static final double LN_10 = Math.log(10);

    private Tails() {}

    public record Row(double arg1, double arg2, double arg3, BigDecimal reference) {

        /** The natural logarithm of the reference, also where a double would be 0. */
        public double ln() {
            int exponent = reference.precision() - reference.scale();
            return Math.log(reference.movePointLeft(exponent).doubleValue()) + exponent * LN_10;
        }
    }

    public static List<Row> of(String function) {
        try (Reader csv = new InputStreamReader(
                Tails.class.getResourceAsStream("/reference/distributions/tails.csv"), StandardCharsets.UTF_8)) {
            return CSVParser.parse(csv, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())
                    .getRecords().stream().filter(row -> row.get("function").equals(function)).map(Tails::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CSVRecord row) {
        return new Row(number(row.get("arg1")), number(row.get("arg2")), number(row.get("arg3")),
                new BigDecimal(row.get("reference")));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
