package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BodyFilterTest {

    private static final Path WEBAPP = Path.of("src", "main", "webapp");

    @Test
    void pagesWithFiles_areThoseWithAFormInParts() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> content(file).contains("multipart/form-data"))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/').replace(".xhtml", ""))
                    .toList();

            assertThat(pages).containsExactlyInAnyOrderElementsOf(BodyFilter.PAGES_WITH_FILES);
        }
    }

    @Test
    void largestWithFiles_isWhatTheContainerTakes() {
        assertThat(content(WEBAPP.resolve("WEB-INF/web.xml")))
                .contains("<max-request-size>" + BodyFilter.LARGEST_WITH_FILES + "</max-request-size>");
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
