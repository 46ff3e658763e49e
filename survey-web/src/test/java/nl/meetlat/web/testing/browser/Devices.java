package nl.meetlat.web.testing.browser;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/** Browsers with cookies and storage of their own, closed with the test that opened them. */
public final class Devices implements AutoCloseable {

    private static final Duration CLOSES_WITHIN = Duration.ofSeconds(30);
    private static final int NAVIGATION_MILLIS = 60_000;

    private final Browser browser;
    private final URI baseUrl;
    private final List<BrowserContext> open = new ArrayList<>();

    Devices(Browser browser, URI baseUrl) {
        this.browser = browser;
        this.baseUrl = baseUrl;
    }

    /** A desk. */
    public Page open() {
        return open(UnaryOperator.identity());
    }

    /** @param as what differs from a desk with a Dutch browser where nothing moves */
    public Page open(UnaryOperator<Browser.NewContextOptions> as) {
        BrowserContext context = browser.newContext(as.apply(new Browser.NewContextOptions()
                .setBaseURL(baseUrl.toString()).setLocale("nl-NL").setReducedMotion(ReducedMotion.REDUCE)));
        open.add(context);
        context.setDefaultNavigationTimeout(NAVIGATION_MILLIS);
        return context.newPage();
    }

    @Override
    public void close() {
        for (BrowserContext context : open) {
            Deadline.within(CLOSES_WITHIN, "a browser context closes", context::close);
        }
        open.clear();
    }
}
