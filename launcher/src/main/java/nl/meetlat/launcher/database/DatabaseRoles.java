package nl.meetlat.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import nl.meetlat.launcher.command.LauncherException;

/**
 * Makes the roles and the database of an embedded server, where they are missing: owner, application, and the one the
 * application takes to read results, which sees answers and nothing of people.
 */
final class DatabaseRoles {

    private static final String WRONG_PASSWORD = "28P01";

    private DatabaseRoles() {}

    static void prepare(String superuserUrl, String superuserPassword, DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(superuserUrl, EmbeddedDatabase.SUPERUSER,
                superuserPassword);
                Statement statement = connection.createStatement()) {
            for (Login login : new Login[] {access.owner(), access.application()}) {
                if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", login.user())) {
                    statement.execute("CREATE ROLE " + login.user() + " LOGIN");
                }
                statement.execute("ALTER ROLE " + login.user() + " PASSWORD '" + login.password() + "'");
            }
            String answers = access.application().user() + "_answers";
            if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", answers)) {
                statement.execute("CREATE ROLE " + answers);
                statement.execute("GRANT " + answers + " TO " + access.application().user());
            }
            String database = EmbeddedDatabase.DATABASE;
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + access.owner().user());
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + access.application().user());
        } catch (SQLException e) {
            String key = WRONG_PASSWORD.equals(e.getSQLState()) ? "postgres.wrong-password" : "postgres.roles";
            throw new LauncherException(e, key, superuserUrl, e.getMessage());
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }
}
