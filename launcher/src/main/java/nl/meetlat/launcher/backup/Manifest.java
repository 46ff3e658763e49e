package nl.meetlat.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What a backup says of itself.
 *
 * @param made when
 * @param schema version of the tables, the last migration's
 * @param keyMark tells whether a key of links is the one that goes with it; tells nothing of the key
 * @param rows number of rows by table, in the order in which the tables can be filled
 * @param counters last value given out, by counter
 */
record Manifest(Instant made, String schema, String keyMark, Map<Table, Long> rows, Map<String, Long> counters) {

    private static final String FORMAT = "1";
    private static final String COLUMNS = "columns.";
    private static final String ROWS = "rows.";
    private static final String COUNTER = "counter.";

    Manifest {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        counters = Map.copyOf(counters);
    }

    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    void write(OutputStream out) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("made", made.toString());
        properties.setProperty("schema", schema);
        properties.setProperty("key", keyMark);
        properties.setProperty("tables", String.join(" ", rows.keySet().stream().map(Table::name).toList()));
        rows.forEach((table, number) -> {
            properties.setProperty(COLUMNS + table.name(), String.join(" ", table.columns()));
            properties.setProperty(ROWS + table.name(), number.toString());
        });
        counters.forEach((name, last) -> properties.setProperty(COUNTER + name, last.toString()));
        properties.store(out, "A backup of Meetlat");
    }

    /** @throws IOException when it is no manifest of this format */
    static Manifest read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new IOException("format " + properties.getProperty("format"));
        }
        try {
            Map<Table, Long> rows = new LinkedHashMap<>();
            for (String name : words(properties, "tables")) {
                rows.put(new Table(name, words(properties, COLUMNS + name)),
                        Long.valueOf(required(properties, ROWS + name)));
            }
            Map<String, Long> counters = new LinkedHashMap<>();
            properties.stringPropertyNames().stream().filter(name -> name.startsWith(COUNTER))
                    .forEach(name -> counters.put(name.substring(COUNTER.length()),
                            Long.valueOf(properties.getProperty(name))));
            return new Manifest(Instant.parse(required(properties, "made")), required(properties, "schema"),
                    required(properties, "key"), rows, counters);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<String> words(Properties properties, String name) throws IOException {
        return Arrays.asList(required(properties, name).split(" "));
    }

    private static String required(Properties properties, String name) throws IOException {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IOException(name + "?");
        }
        return value;
    }
}
