package nl.meetlat.launcher.serve;

/**
 * What can be set in the environment before {@code ./meetlat} starts. The settings that only the server reads (mail, for
 * instance) are passed on as they are and listed with the server.
 */
public enum Setting {

    MEETLAT_DB_URL("",
            "database of your own, as jdbc:postgresql://HOST:PORT/NAME; empty: the PostgreSQL that comes along"),
    MEETLAT_DB_USER("", "role that owns the tables of your own database and migrates them"),
    MEETLAT_DB_PASSWORD("", "its password"),
    MEETLAT_DB_APP_USER("", "role the application works with in your own database; it must not own anything"),
    MEETLAT_DB_APP_PASSWORD("", "its password"),
    MEETLAT_BIND("127.0.0.1", "address to listen on; 0.0.0.0 for every network"),
    MEETLAT_BASE_URL("", "address people reach it by, used in mails; empty: http://localhost:PORT"),
    MEETLAT_ADMIN_EMAIL("admin@example.org", "sign-in of the administrator made at the first start"),
    MEETLAT_ADMIN_PASSWORD("", "password of that administrator; empty: made up and printed once"),
    MEETLAT_SECRET("",
            "key of the personal links and forms, 256 bits in base64; empty: made at the first start and kept in the data "
                    + "folder. Two servers on one database need the same"),
    MEETLAT_TIME_ZONE("Europe/Amsterdam", "time zone in which planned times are meant and shown"),
    MEETLAT_JVM_OPTIONS("-Xmx512m", "options of the server's Java machine, separated by spaces");

    private final String defaultValue;
    private final String meaning;

    Setting(String defaultValue, String meaning) {
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** What holds when nothing is set; empty: see the meaning. */
    public String defaultValue() {
        return defaultValue;
    }

    /** What it does, for the manual. */
    public String meaning() {
        return meaning;
    }
}
