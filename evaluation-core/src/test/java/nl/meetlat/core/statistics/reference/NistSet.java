package nl.meetlat.core.statistics.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One of NIST's Statistical Reference Datasets: its data and its certified values. */
public final class NistSet {

    private static final String FOLDER = "/reference/nist/";

    private final String name;
    private final List<CSVRecord> rows;
    private final JsonObject values;

    private NistSet(String name) {
        this.name = name;
        try (Reader csv = open(name + ".csv"); Reader json = open(name + ".json")) {
            rows = CSVParser.parse(csv, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())
                    .getRecords();
            values = JsonParser.parseReader(json).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static NistSet named(String name) {
        return new NistSet(name);
    }

    private static Reader open(String file) {
        InputStream stream = NistSet.class.getResourceAsStream(FOLDER + file);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    public double[] column(String column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
    }

    public boolean hasColumn(String column) {
        return rows.get(0).isMapped(column);
    }

    public List<FrequencyTable> groups() {
        Map<String, FrequencyTableBuilder> builders = new LinkedHashMap<>();
        for (CSVRecord row : rows) {
            builders.computeIfAbsent(row.get("treatment"), key -> FrequencyTable.builder())
                    .add(Double.parseDouble(row.get("y")));
        }
        List<FrequencyTable> groups = new ArrayList<>();
        builders.values().forEach(builder -> groups.add(builder.build()));
        return groups;
    }

    /** The value that NIST certifies, such as {@code F} or {@code coefficients.B1}. */
    public double certified(String path) {
        return Double.parseDouble(at(values.getAsJsonObject("certified_printed"), path));
    }

    /** The value for the data as written, to some 25 digits: beyond what NIST prints. */
    public double exact(String path) {
        return Double.parseDouble(at(values.getAsJsonObject("exact_decimal"), path));
    }

    public double ceiling(String path) {
        JsonObject ceilings = values.getAsJsonObject("lre_ceiling_binary64_input");
        return ceilings.get(path).getAsDouble();
    }

    /** The number of digits of {@code computed} that agree with NIST's: at most 15. */
    public double digits(String path, double computed) {
        return LogRelativeError.of(computed, certified(path));
    }

    private static String at(JsonObject object, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? object.get(path).getAsString()
                : at(object.getAsJsonObject(path.substring(0, dot)), path.substring(dot + 1));
    }

    @Override
    public String toString() {
        return name;
    }
}
