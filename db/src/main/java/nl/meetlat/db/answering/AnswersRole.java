package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database role that sees answers and nothing of people. Results are read with it, so that no fault there can bring a person
 * and answers together. A database whose administrator did not make the role is read with the application's own.
 */
final class AnswersRole {

    private static final String TAKE = """
        SELECT set_config('role', rolname, true) FROM pg_roles
        WHERE rolname = session_user || '_answers' AND pg_has_role(session_user, oid, 'MEMBER')
        """;
    private static final String GIVE_BACK = "SELECT set_config('role', 'none', true)";

    private AnswersRole() {}

    /** Something done with a connection. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Does the work in the role; one that fails ends the transaction, and the role with it. */
    static <T> T reading(Connection connection, Work<T> work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TAKE);
            T result = work.in(connection);
            statement.execute(GIVE_BACK);
            return result;
        }
    }
}
