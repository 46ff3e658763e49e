package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with nothing of an earlier run in it. */
final class EmptyFolder {

    private EmptyFolder() {}

    /** Removes what is there; the folder itself is made by who fills it. */
    static Path of(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }
}
