package nl.meetlat.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import nl.meetlat.launcher.command.LauncherException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSetupIT {

    private static final DatabasePasswords PASSWORDS = new DatabasePasswords("superuser-of-tests", "the-owner-of-tests",
            "application-of-tests");

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder, folder.resolve("postgres.log"), PASSWORDS);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void connect_withoutTheRightPassword_isRefusedForEveryRole() throws IOException {
        String url = database.access().url();
        for (String role : new String[] {"postgres", "meetlat_owner", "meetlat_app"}) {
            for (String password : new String[] {"", "verkeerd"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, password).close())
                        .as("%s with '%s'", role, password).isInstanceOf(SQLException.class);
            }
        }
        assertThat(Files.readString(database.cluster().resolve("pg_hba.conf")).lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank()))
                .isNotEmpty().allMatch(line -> line.endsWith("scram-sha-256"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.cluster())))
                .isEqualTo("rwx------");
    }

    @Test
    void run_whenDoneTwice_changesNothingTheSecondTime() {
        new DatabaseSetup(database.access()).run();
        new DatabaseSetup(database.access()).run();

        assertThat(new DatabaseSetup(database.access()).hasNoAccounts()).isTrue();
    }

    @Test
    void run_whenEmbedded_letsResultsBeReadInARoleThatSeesNothingOfPeople() throws SQLException {
        new DatabaseSetup(database.access()).run();

        try (Connection connection = database.access().asApplication();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE meetlat_app_answers");
            statement.execute("SELECT count(*) FROM answering.scored_response");
            assertThatThrownBy(() -> statement.execute("SELECT count(*) FROM participation.participant"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void run_whenConfirmedTransactionsMayBeLost_refuses() throws SQLException {
        asSuperuser("ALTER ROLE meetlat_app SET synchronous_commit = off");
        try {
            assertThatThrownBy(() -> new DatabaseSetup(database.access()).run()).isInstanceOf(LauncherException.class)
                    .hasMessageContaining("database.not-durable").hasMessageContaining("synchronous_commit");
        } finally {
            asSuperuser("ALTER ROLE meetlat_app RESET synchronous_commit");
        }
    }

    @Test
    void run_whenApplicationCannotSignIn_refuses() {
        DatabaseAccess access = database.access();
        DatabaseAccess wrong = new DatabaseAccess(access.url(), access.owner(), new Login("meetlat_app", "verkeerd"));

        assertThatThrownBy(() -> new DatabaseSetup(wrong).run()).isInstanceOf(LauncherException.class)
                .hasMessageContaining("database.unreachable");
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.access().url(), "postgres",
                PASSWORDS.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
