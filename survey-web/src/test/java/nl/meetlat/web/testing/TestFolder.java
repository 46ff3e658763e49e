package nl.meetlat.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for servers and databases of tests, under the module's build folder, which outlive the test for a look at the logs. */
public final class TestFolder {

    private TestFolder() {}

    /** A new, empty folder. */
    public static Path named(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), name)
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
