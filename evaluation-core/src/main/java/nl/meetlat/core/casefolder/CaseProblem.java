package nl.meetlat.core.casefolder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.routing.ConditionProblem;

/**
 * One thing that is wrong with a file, told so that it can be found and mended.
 *
 * @param file name of the file
 * @param row as a spreadsheet counts, the header is row 1; empty when it is about the whole file
 * @param column name of the column, or the place in a JSON file such as {@code analyses[2].by}
 * @param value found there, shortened when long; empty when nothing is there
 * @param code what is wrong
 * @param expected what would be right, as words of the file format; may be empty
 * @param condition what is wrong with a condition, when it is about one
 */
public record CaseProblem(String file, OptionalLong row, Optional<String> column, Optional<String> value,
        ProblemCode code, List<String> expected, Optional<ConditionProblem> condition) {

    private static final int LONGEST_VALUE = 80;

    public CaseProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(code, "code");
        value = value.map(CaseProblem::shortened);
        Objects.requireNonNull(condition, "condition");
        expected = List.copyOf(expected);
    }

    /** A problem that is not about a condition. */
    public CaseProblem(String file, OptionalLong row, Optional<String> column, Optional<String> value,
            ProblemCode code, List<String> expected) {
        this(file, row, column, value, code, expected, Optional.empty());
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** The place and what is wrong there, in one line without the file's name. */
    public String message(Language language) {
        return ProblemMessages.in(language).message(this);
    }

    /** What is wrong, and what would be right, without the place. */
    public String what(Language language) {
        return ProblemMessages.in(language).what(this);
    }

    /** File, place and what is wrong there, in one line. */
    public String line(Language language) {
        return file + ": " + message(language);
    }
}
