package nl.meetlat.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** What accounts need when the application starts. */
@WebListener
public class AtStart implements ServletContextListener {

    @Inject
    private FirstAdministrator administrator;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        administrator.makeIfNobody();
    }
}
