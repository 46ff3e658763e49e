package nl.meetlat.db.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role the application has: it may read and write rows, and change no schema. */
class TestDatabaseIT {

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE account.account", "ALTER TABLE account.account ADD COLUMN x text",
            "CREATE TABLE account.other (x text)", "CREATE TABLE public.other (x text)", "TRUNCATE account.account",
            "DROP SCHEMA linkage CASCADE", "CREATE ROLE other"})
    void applicationRole_whenItChangesTheSchema_isRefused(String sql) throws SQLException {
        TestDatabase database = TestDatabase.emptied();
        try (Connection connection = database.application().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(must be owner|permission denied).*");
        }
    }

    @Test
    void emptied_afterRowsWereWritten_holdsNone() throws SQLException {
        TestDatabase.emptied().execute("INSERT INTO design.survey (id, title, created_at) VALUES (1, '{}', now())");

        try (Connection connection = TestDatabase.emptied().application().getConnection();
                Statement statement = connection.createStatement();
                ResultSet surveys = statement.executeQuery("SELECT id FROM design.survey")) {
            assertThat(surveys.next()).isFalse();
        }
    }
}
