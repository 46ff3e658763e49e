package nl.meetlat.web.flood;

import java.util.List;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import nl.meetlat.core.network.AddressRange;
import nl.meetlat.web.config.Setting;

/** The proxies whose word is believed. Read when the application starts, which fails when they cannot be read. */
@WebListener
public class TrustedProxies implements ServletContextListener {

    /** Read at the start, not with the class around it. */
    private static final class Read {

        static final List<AddressRange> RANGES = AddressRange.list(Setting.TRUSTED_PROXIES.text());
    }

    static List<AddressRange> ranges() {
        return Read.RANGES;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ranges().forEach(range -> event.getServletContext()
                .log("trusted proxy: " + range.first().getHostAddress() + "/" + range.bits()));
    }
}
