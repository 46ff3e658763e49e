package nl.meetlat.launcher.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a database holds: its tables, each after those it refers to, and its counters. */
final class Catalogue {

    private static final String HISTORY = "flyway_schema_history";
    private static final String OURS = "NOT IN ('pg_catalog', 'information_schema', 'pg_toast')";
    private static final String TABLES = """
        SELECT n.nspname || '.' || c.relname, a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname %s AND c.relname <> '%s'
        ORDER BY 1, a.attnum
        """.formatted(OURS, HISTORY);
    private static final String REFERENCES = """
        SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint
        WHERE contype = 'f' AND conrelid <> confrelid
        """;
    private static final String COUNTERS = """
        SELECT schemaname || '.' || sequencename, last_value FROM pg_sequences
        WHERE last_value IS NOT NULL AND schemaname %s ORDER BY 1
        """.formatted(OURS);

    private Catalogue() {}

    /** Every table of the application, with those first that others refer to. */
    static List<Table> tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), name -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        Map<String, Set<String>> references = references(connection);
        Set<String> ordered = new LinkedHashSet<>();
        columns.keySet().forEach(table -> addAfterItsTargets(table, references, new LinkedHashSet<>(), ordered));
        return ordered.stream().filter(columns::containsKey).map(name -> new Table(name, columns.get(name))).toList();
    }

    private static void addAfterItsTargets(String table, Map<String, Set<String>> references, Set<String> path,
            Set<String> ordered) {
        if (!path.add(table)) {
            throw new IllegalStateException("tables refer to each other in a circle: " + path);
        }
        references.getOrDefault(table, Set.of())
                .forEach(target -> addAfterItsTargets(target, references, path, ordered));
        path.remove(table);
        ordered.add(table);
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references.computeIfAbsent(rows.getString(1), name -> new LinkedHashSet<>()).add(rows.getString(2));
            }
        }
        return references;
    }

    /** The last value given out by every counter that was used. */
    static Map<String, Long> counters(Connection connection) throws SQLException {
        Map<String, Long> counters = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COUNTERS)) {
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counters;
    }
}
