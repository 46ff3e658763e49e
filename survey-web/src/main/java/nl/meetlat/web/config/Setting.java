package nl.meetlat.web.config;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the application: name, default and meaning. Read through MicroProfile Config, so a setting
 * {@code meetlat.smtp.host} comes from the environment variable {@code MEETLAT_SMTP_HOST}. The launcher fills in the
 * database, the secret, the base URL, the first administrator and the manager of the example.
 */
public enum Setting {

    DB_URL("meetlat.db.url", "", "address of the database, jdbc:postgresql://HOST:PORT/NAME"),
    DB_APP_USER("meetlat.db.app.user", "", "role the application works with; it can change no schema"),
    DB_APP_PASSWORD("meetlat.db.app.password", "", "its password"),
    SECRET("meetlat.secret", "", "256 bits in base64, from which the keys of links and forms are derived"),
    BASE_URL("meetlat.base.url", "http://localhost:8080", "address people reach it by, without a slash at the end"),
    ADMIN_EMAIL("meetlat.admin.email", "admin@example.org",
            "sign-in of the administrator an empty database begins with"),
    ADMIN_PASSWORD("meetlat.admin.password", "", "password of that administrator; empty: none is made"),
    EXAMPLE("meetlat.example", "", "case folder loaded into an empty database; empty: none"),
    EXAMPLE_MANAGER_EMAIL("meetlat.example.manager.email", "",
            "sign-in of the manager made with the example; empty: none"),
    EXAMPLE_MANAGER_PASSWORD("meetlat.example.manager.password", "", "password of that manager; empty: none is made"),
    SMTP_HOST("meetlat.smtp.host", "", "mail server; empty: mails wait in the outbox, where they can be read"),
    SMTP_PORT("meetlat.smtp.port", "587", "its port"),
    SMTP_USER("meetlat.smtp.user", "", "sign-in at the mail server; empty: none"),
    SMTP_PASSWORD("meetlat.smtp.password", "", "its password"),
    SMTP_STARTTLS("meetlat.smtp.starttls", "true", "whether the connection must be encrypted: true or false"),
    SMTP_FROM("meetlat.smtp.from", "meetlat@example.org", "sender of all mails"),
    SMTP_PER_MINUTE("meetlat.smtp.per.minute", "300", "most mails sent in a minute, by all servers together"),
    TRUSTED_PROXIES("meetlat.trusted.proxies", "",
            "network addresses of the proxies in front, as 127.0.0.1 or 10.0.0.0/8, separated by commas, whose header"
                    + " X-Forwarded-For is believed; empty: none"),
    OPEN_STARTS("meetlat.open.starts", "1000",
            "most people who can begin by open links from one network address in ten minutes; an office is one address"),
    OPEN_TRIES("meetlat.open.tries", "100",
            "most wrong access codes of open links from one network address in ten minutes; after twice as many at one"
                    + " link, each network has one"),
    SCHEDULE_SECONDS("meetlat.schedule.seconds", "15", "seconds between two looks for work that is due, such as mails");

    private final String property;
    private final String defaultValue;
    private final String meaning;

    Setting(String property, String defaultValue, String meaning) {
        this.property = property;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** Its name in MicroProfile Config. */
    public String property() {
        return property;
    }

    /** Its name in the environment. */
    public String variable() {
        return property.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What holds when nothing is set. */
    public String defaultValue() {
        return defaultValue;
    }

    /** What it does, for the manual. */
    public String meaning() {
        return meaning;
    }

    /** The value set, or else the default; empty when neither says anything. */
    public String text() {
        return ConfigProvider.getConfig().getOptionalValue(property, String.class).orElse(defaultValue);
    }

    /** The value set or the default, if either says anything. */
    public Optional<String> chosen() {
        return Optional.of(text()).filter(value -> !value.isBlank());
    }

    /**
     * The value as a whole number.
     *
     * @throws IllegalStateException when it is something else
     */
    public int number() {
        try {
            return Integer.parseInt(text().strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(variable() + " is not a whole number: " + text(), e);
        }
    }

    /**
     * The value as a choice between yes and no.
     *
     * @throws IllegalStateException when it is neither {@code true} nor {@code false}
     */
    public boolean isOn() {
        return switch (text().strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalStateException(variable() + " is neither true nor false: " + text());
        };
    }
}
