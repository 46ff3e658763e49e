package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where the columns of a sheet stand, and the cells of its current row by column. */
final class Columns {

    private final Sheet sheet;
    private final Problems.InFile problems;
    private final Map<String, Integer> places;
    private final boolean complete;

    private Columns(Sheet sheet, Problems.InFile problems, Map<String, Integer> places,
            boolean complete) {
        this.sheet = sheet;
        this.problems = problems;
        this.places = places;
        this.complete = complete;
    }

    /**
     * Checks the header of a sheet.
     *
     * @param required columns that must be there
     * @param optional columns that may be there
     * @param others names of further columns that may be there
     */
    static Columns of(Sheet sheet, Problems.InFile problems, List<String> required, List<String> optional,
            Predicate<String> others) {
        Map<String, Integer> places = new HashMap<>();
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        for (int i = 0; i < sheet.header().size(); i++) {
            String name = sheet.header().get(i);
            if (name.isEmpty()) {
                problems.header(Integer.toString(i + 1), ProblemCode.COLUMN_UNNAMED, List.of());
            } else if (places.putIfAbsent(name, i) != null) {
                problems.header(name, ProblemCode.COLUMN_TWICE, List.of());
            } else if (!known.contains(name) && !others.test(name)) {
                problems.header(name, ProblemCode.COLUMN_UNKNOWN, known);
            }
        }
        for (String name : required) {
            if (!places.containsKey(name)) {
                problems.header(name, ProblemCode.COLUMN_MISSING, List.of());
            }
        }
        return new Columns(sheet, problems, places, places.keySet().containsAll(required));
    }

    /** Whether every required column is there. */
    boolean isComplete() {
        return complete;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** Where the column stands, from 0; -1 when the sheet has no such column. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The columns of the sheet that pass, in its order. */
    List<String> names(Predicate<String> wanted) {
        return sheet.header().stream().distinct().filter(wanted).toList();
    }

    /** The cell of this row, without space around it; empty when the sheet has no such column. */
    String text(String column) {
        Integer place = places.get(column);
        return place == null ? "" : sheet.raw(place).strip();
    }

    /** The cell of this row as written. */
    String raw(String column) {
        Integer place = places.get(column);
        return place == null ? "" : sheet.raw(place);
    }

    /** The cell of this row, told as a problem when blank. */
    String needed(String column) {
        String text = text(column);
        if (text.isEmpty() && has(column)) {
            tell(column, ProblemCode.VALUE_MISSING);
        }
        return text;
    }

    /** Whether the cell says 1; blank and 0 are no, anything else is told. */
    boolean flag(String column) {
        String text = text(column);
        if (!text.isEmpty() && !text.equals("0") && !text.equals("1")) {
            tell(column, ProblemCode.NOT_A_FLAG, "0", "1");
        }
        return text.equals("1");
    }

    /** The cell as a place in an order, told when it is not a whole number; 0 then. */
    int order(String column) {
        String text = needed(column);
        if (!text.isEmpty() && !text.matches("[0-9]{1,9}")) {
            tell(column, ProblemCode.NOT_AN_ORDER);
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** Tells a problem in the cell of this row. */
    void tell(String column, ProblemCode code, String... expected) {
        tell(column, code, List.of(expected));
    }

    void tell(String column, ProblemCode code, List<String> expected) {
        problems.cell(sheet.row(), column, text(column), code, expected);
    }
}
