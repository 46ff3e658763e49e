package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** No page needs a script or style that stands in its markup, and no policy allows one. */
class ContentPolicyTest {

    private static final Pattern INLINE = Pattern
            .compile("<script(?![^>]*\\bsrc=)|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:|f:ajax");

    @Test
    void policy_always_allowsNothingInlineAndNothingFromElsewhere() {
        assertThat(SecurityHeadersFilter.CONTENT_POLICY).doesNotContain("unsafe", "http", "*")
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'");
    }

    @Test
    void pages_always_haveNoScriptOrStyleInTheirMarkup() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(ContentPolicyTest::inline)
                    .toList();

            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> inline(Path file) {
        try {
            return INLINE.matcher(Files.readString(file)).results().map(found -> file + ": " + found.group());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
