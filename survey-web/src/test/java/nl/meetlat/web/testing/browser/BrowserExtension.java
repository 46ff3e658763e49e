package nl.meetlat.web.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.MeetlatExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all classes, a fresh context for every test that asks for a page. */
final class BrowserExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Devices.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot().getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class).browser();
        Devices devices = new Devices(browser, MeetlatExtension.running(context).baseUrl());
        context.getStore(NAMESPACE).put(parameter.getIndex(), devices);
        return parameter.getParameter().getType() == Page.class ? devices.open() : devices;
    }
}
