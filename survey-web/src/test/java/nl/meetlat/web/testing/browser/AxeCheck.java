package nl.meetlat.web.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

/** Looks for barriers on a page with axe-core: WCAG 2.2 levels A and AA, and axe's good practices. */
public final class AxeCheck {

    private static final String RUN = """
        () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                                 resultTypes: ['violations']})
            .then(result => result.violations.flatMap(violation => violation.nodes.map(node =>
                violation.id + ': ' + violation.help + ' at ' + node.target.join(' ') + '\\n' + node.html + '\\n'
                + node.failureSummary)))
        """;

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private AxeCheck() {}

    /** @throws AssertionError that lists every violation with the element it is about */
    public static void assertNoViolations(Page page) {
        page.evaluate(source());
        Object violations = page.evaluate(RUN);
        assertThat((List<?>) violations).as("barriers on %s", page.url()).isEmpty();
    }

    /** The same in light and dark, on a desk and on a phone, where it also fits without scrolling sideways. */
    public static void assertReadableEverywhere(Page page) {
        ViewportSize before = page.viewportSize();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(PHONE, DESK)) {
                page.setViewportSize(width, before.height);
                assertNoViolations(page);
                Look.assertFits(page);
            }
        }
        page.setViewportSize(before.width, before.height);
    }

    private static String source() {
        try (InputStream axe = AxeCheck.class.getResourceAsStream("/axe/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core is not among the test resources", e);
        }
    }
}
