package nl.meetlat.web.error;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps server and Hibernate from writing a trace of their own of what {@link Problems} logs anyway: while the database is away
 * that would be tens of kilobytes for every request.
 */
@WebListener
public class OthersTraces implements ServletContextListener {

    /** Held here, because a logger nobody holds forgets its level. */
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("jakarta.enterprise.web"),
            Logger.getLogger("org.hibernate.event.internal.DefaultLoadEventListener"));

    @Override
    public void contextInitialized(ServletContextEvent event) {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
