package nl.meetlat.launcher.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is copied.
 *
 * @param name with its schema, {@code design.survey}
 * @param columns in the order of the copy
 */
record Table(String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    String copyOut() {
        return "COPY " + target() + " TO STDOUT";
    }

    String copyIn() {
        return "COPY " + target() + " FROM STDIN";
    }

    private String target() {
        int dot = name.indexOf('.');
        return quoted(name.substring(0, dot)) + "." + quoted(name.substring(dot + 1))
                + columns.stream().map(Table::quoted).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
