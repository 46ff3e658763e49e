package nl.meetlat.web.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import nl.meetlat.web.testing.MeetlatExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all classes, a fresh context for every test that asks for a page. */
final class BrowserExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    /** Closed with the test it was opened for. */
    private record OpenContext(BrowserContext context) implements AutoCloseable {

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot().getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class).browser();
        if (parameter.getParameter().getType() == Browser.class) {
            return browser;
        }
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(MeetlatExtension.running(context).baseUrl().toString()).setLocale("nl-NL")
                .setReducedMotion(ReducedMotion.REDUCE);
        OpenContext opened = new OpenContext(browser.newContext(options));
        context.getStore(NAMESPACE).put(parameter.getIndex(), opened);
        return opened.context().newPage();
    }
}
