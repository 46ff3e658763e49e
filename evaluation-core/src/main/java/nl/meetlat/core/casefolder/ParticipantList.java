package nl.meetlat.core.casefolder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantDetails;

/**
 * A list of participants as it was read, to be shown before anything is done with it.
 *
 * @param backgrounds background columns, in the order of the list
 * @param rows every row with what became of it
 * @param problems about the list as a whole, such as a missing column
 * @param encoding how its characters were read
 */
public record ParticipantList(List<BackgroundName> backgrounds, List<Row> rows, List<CaseProblem> problems,
        Encoding encoding) {

    /** How the characters of a file are written. */
    public enum Encoding {

        UTF_8("UTF-8"), UTF_16("UTF-16"), WINDOWS_1252("Windows-1252");

        private final String name;

        Encoding(String name) {
            this.name = name;
        }

        /** The name as Excel and editors call it. */
        public String displayName() {
            return name;
        }
    }

    public ParticipantList {
        Objects.requireNonNull(encoding, "encoding");
        backgrounds = List.copyOf(backgrounds);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet counts, the header is row 1
     * @param cells as written
     * @param participant empty when the row has problems
     * @param problems of this row
     * @param blankBackgrounds nothing is filled in there; no problem, but worth a look
     */
    public record Row(long number, List<String> cells, Optional<ParticipantDetails> participant,
            List<CaseProblem> problems, List<BackgroundName> blankBackgrounds) {

        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
            blankBackgrounds = List.copyOf(blankBackgrounds);
            if (participant.isPresent() != problems.isEmpty()) {
                throw new IllegalArgumentException("row " + number + " has a participant or problems");
            }
        }
    }

    /** Whether the list has participants and no problem at all: it can be taken as it is, and only then. */
    public boolean isSound() {
        return problems.isEmpty() && !rows.isEmpty() && rows.stream().allMatch(row -> row.problems().isEmpty());
    }

    /** The participants of the rows without problems. */
    public List<ParticipantDetails> participants() {
        return rows.stream().flatMap(row -> row.participant().stream()).toList();
    }
}
