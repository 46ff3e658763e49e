package nl.meetlat.web.testing.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import org.assertj.core.api.Assertions;

/** A page as it stands: without barriers, without scrolling sideways, and a picture of it. */
public final class Look {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int PHONE = 360;

    private Look() {}

    /** At the width it has and on a phone. @param name of the pictures */
    public static void onDeskAndPhone(Page page, String name) {
        ViewportSize desk = page.viewportSize();
        AxeCheck.assertNoViolations(page);
        picture(page, name);
        page.setViewportSize(PHONE, desk.height);
        assertFits(page);
        picture(page, name + "-" + PHONE);
        page.setViewportSize(desk.width, desk.height);
    }

    /** At the width it has. */
    public static void asItStands(Page page, String name) {
        picture(page, name);
        AxeCheck.assertNoViolations(page);
        assertFits(page);
    }

    /** Without axe, which is script. */
    public static void withoutScript(Page page, String name) {
        picture(page, name);
        assertFits(page);
    }

    /** Nothing lies beside the window. */
    public static void assertFits(Page page) {
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
