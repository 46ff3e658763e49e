package nl.meetlat.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

import nl.meetlat.launcher.command.LauncherException;

/**
 * Where the database is and who may do what there.
 *
 * @param url {@code jdbc:postgresql://HOST:PORT/NAME}
 * @param owner owns every table and changes the schema
 * @param application reads and writes rows, and can change no schema
 */
public record DatabaseAccess(String url, Login owner, Login application) {

    private static final String PREFIX = "jdbc:postgresql:";

    public DatabaseAccess {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(application, "application");
        if (!url.startsWith(PREFIX)) {
            throw new LauncherException("database.url", withoutParameters(url));
        }
        if (owner.user().equals(application.user())) {
            throw new LauncherException("database.one-role", owner.user());
        }
    }

    /** @throws SQLException when the database refuses or does not answer */
    public Connection asOwner() throws SQLException {
        return connect(owner);
    }

    /** @throws SQLException when the database refuses or does not answer */
    public Connection asApplication() throws SQLException {
        return connect(application);
    }

    /** The address without its parameters, which may hold a password. */
    public String address() {
        return withoutParameters(url);
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    private static String withoutParameters(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
