package nl.meetlat.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

import nl.meetlat.launcher.command.LauncherException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    private static final DatabasePasswords PASSWORDS = new DatabasePasswords("superuser-of-tests", "the-owner-of-tests",
            "application-of-tests");

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private static Path programs;

    @TempDir
    private Path folder;

    @BeforeEach
    void unpackProgramsOnlyOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("pgbin"), programs);
    }

    @AfterEach
    void forgetPrograms() throws IOException {
        Files.delete(folder.resolve("pgbin"));
    }

    @Test
    void start_whenStoppedAndStartedAgain_keepsTheData() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            new DatabaseSetup(database.access()).run();
            execute(database, "INSERT INTO design.survey (title, created_at) VALUES ('{\"nl\": \"Blijft\"}', now())");
        }
        try (EmbeddedDatabase database = start()) {
            new DatabaseSetup(database.access()).run();
            assertThat(text(database, "SELECT title ->> 'nl' FROM design.survey")).isEqualTo("Blijft");
            assertThat(new DatabaseSetup(database.access()).hasNoAccounts()).isTrue();
        }
    }

    @Test
    void start_whenLeftRunningByAKilledProgram_takesOverWithTheDataIntact() throws SQLException {
        EmbeddedDatabase leftRunning = start();
        new DatabaseSetup(leftRunning.access()).run();
        execute(leftRunning, "INSERT INTO design.survey (title, created_at) VALUES ('{\"nl\": \"Blijft\"}', now())");

        try (EmbeddedDatabase database = start()) {
            assertThat(text(database, "SELECT title ->> 'nl' FROM design.survey")).isEqualTo("Blijft");
            assertThatThrownBy(() -> leftRunning.access().asOwner()).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void watch_whenTheDatabaseIsKilled_startsItAgainAtTheSameAddressWithTheDataIntact() throws SQLException {
        EmbeddedDatabase database = start();
        try (DatabaseWatch watch = DatabaseWatch.over(database)) {
            new DatabaseSetup(database.access()).run();
            for (int i = 1; i <= 2; i++) {
                execute(database,
                        "INSERT INTO design.survey (title, created_at) VALUES ('{\"nl\": \"Blijft\"}', now())");
                ProcessHandle killed = database.process();
                killed.destroyForcibly();
                killed.onExit().join();

                assertThat(textOnceItIsBack(database, "SELECT count(*) FROM design.survey")).isEqualTo("" + i);
            }
        }
        assertThat(folder.resolve("pg/postmaster.pid")).as("it is not started again once stopped").doesNotExist();
        assertThatThrownBy(() -> database.access().asOwner()).isInstanceOf(SQLException.class);
    }

    @Test
    void start_whenMadeByAnotherVersion_refusesAndTouchesNothing() throws IOException {
        Path cluster = Files.createDirectory(folder.resolve("pg"));
        Files.writeString(cluster.resolve("PG_VERSION"), "12\n");

        assertThatThrownBy(this::start).isInstanceOf(LauncherException.class)
                .hasMessageContaining("postgres.foreign-version").hasMessageContaining("12");

        assertThat(cluster).isDirectoryNotContaining(file -> !file.endsWith("PG_VERSION"));
    }

    @Test
    void start_whenSomethingElseIsThere_refuses() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("pg")).resolve("vakantie.jpg"), "");

        assertThatThrownBy(this::start).isInstanceOf(LauncherException.class)
                .hasMessageContaining("postgres.no-database");
    }

    @Test
    void start_whenDamaged_refusesAndSaysWhy() throws IOException {
        start().close();
        Files.delete(folder.resolve("pg/global/pg_control"));

        assertThatThrownBy(this::start).isInstanceOf(LauncherException.class).hasMessageContaining("postgres.start")
                .hasMessageContaining("could not find the database system");
    }

    @Test
    void start_whenSecretsAreOfAnotherFolder_refusesAndLeavesNothingRunning() {
        start().close();
        DatabasePasswords others = new DatabasePasswords("superuser-of-others", "the-owner-of-others",
                "application-of-others");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, log(), others)).isInstanceOf(LauncherException.class)
                .hasMessageContaining("postgres.wrong-password");

        assertThat(folder.resolve("pg/postmaster.pid")).doesNotExist();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, log(), PASSWORDS);
    }

    private Path log() {
        return folder.resolve("postgres.log");
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.access().asOwner(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String textOnceItIsBack(EmbeddedDatabase database, String query) throws SQLException {
        Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (true) {
            try {
                return text(database, query);
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
            }
        }
    }

    private static String text(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = database.access().asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
