package nl.meetlat.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import nl.meetlat.web.config.Setting;

/** The session's cookie goes over encrypted connections only when people reach Meetlat by https, also behind a proxy. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .getSessionCookieConfig()
                .setSecure(Setting.BASE_URL.text().startsWith("https:"));
    }
}
