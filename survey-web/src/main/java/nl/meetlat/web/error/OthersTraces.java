package nl.meetlat.web.error;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps server and Hibernate from writing a trace of their own of what {@link Problems} logs anyway: while the database is away
 * that would be tens of kilobytes for every request. What the pool of connections says stays, in one line.
 */
@WebListener
public class OthersTraces implements ServletContextListener {

    /** Held here, because a logger nobody holds forgets its level. */
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("jakarta.enterprise.web"),
            Logger.getLogger("org.hibernate.event.internal.DefaultLoadEventListener"));

    private static final List<Logger> POOL = Stream.of("resourceadapter.com.sun.gjc.spi.jdbc40",
            "resourceadapter.com.sun.enterprise.resource", "resourceadapter.com.sun.enterprise.resource.allocator",
            "jta.com.sun.enterprise.transaction").map(name -> Logger.getLogger("javax.enterprise.resource." + name))
            .toList();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
        POOL.forEach(logger -> logger.setFilter(OthersTraces::withoutTrace));
    }

    private static boolean withoutTrace(LogRecord said) {
        said.setThrown(null);
        return true;
    }
}
