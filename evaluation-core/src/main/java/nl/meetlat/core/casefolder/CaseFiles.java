package nl.meetlat.core.casefolder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of a case, wherever they lie: a folder, or files uploaded together. A file can be opened more than once. */
@FunctionalInterface
public interface CaseFiles {

    /**
     * Opens a file.
     *
     * @param name plain name, such as {@code scales.csv.gz}; never a path
     * @return its bytes, empty when there is no such file
     */
    Optional<InputStream> open(String name) throws IOException;

    /** The files of a folder, without the folders in it. */
    static CaseFiles ofFolder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }

    /** Files held in memory, by name. */
    static CaseFiles ofContents(Map<String, byte[]> contents) {
        Map<String, byte[]> files = Map.copyOf(contents);
        return name -> Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }
}
