package nl.meetlat.core.casefolder;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The further files that a plan names: in the case, or beside a plan that lies elsewhere. */
final class PlanFiles {

    /** For a plan that comes alone. */
    static final PlanFiles NONE = new PlanFiles(List.of(), new Problems());

    private static final Pattern PLAIN_NAME = Pattern.compile("[^/\\\\]*[^/\\\\.][^/\\\\]*");

    private final List<CaseFiles> places;
    private final Problems problems;

    /** Makes something of the rows of a file. */
    interface TableReader<T> {

        T read(Sheet sheet, Problems.InFile in);
    }

    /** @param places where to look, the first first */
    PlanFiles(List<CaseFiles> places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Whether files can be looked up at all. */
    boolean areAtHand() {
        return !places.isEmpty();
    }

    /** Whether there is a file of this name, plain or compressed. */
    boolean has(String name) {
        try {
            return find(name).isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    private Optional<CaseFile> find(String name) throws IOException {
        if (!PLAIN_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        for (CaseFiles place : places) {
            Optional<CaseFile> file = CaseFile.find(place, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /** What a reader makes of the file; empty when it is not there or, as is told, cannot be read. */
    <T> Optional<T> read(String name, TableReader<T> reader) {
        try {
            Optional<CaseFile> file = find(name);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            Problems.InFile in = problems.in(file.get().name());
            try (InputStream content = file.get().content()) {
                return Sheet.open(content, in).map(sheet -> reader.read(sheet, in));
            }
        } catch (IOException e) {
            problems.in(name).whole(ProblemCode.FILE_UNREADABLE, List.of());
            return Optional.empty();
        }
    }
}
