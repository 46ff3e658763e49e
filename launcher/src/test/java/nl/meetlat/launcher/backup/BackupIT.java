package nl.meetlat.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.Command;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabaseSetup;
import nl.meetlat.launcher.serve.Environment;
import nl.meetlat.launcher.serve.OpenedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backed up and restored by one command each, on a clean machine; a truncated file is refused. */
class BackupIT {

    private static final String FILL = """
        INSERT INTO account.account (email, name, password_hash, role, created_at)
            VALUES ('anna@example.org', E'Anna "de Wit"\\n\\\\N\\t', 'x', 'researcher', '2012-11-05T08:00:00.123456Z');
        INSERT INTO design.survey (title, created_at) SELECT '{"nl": "Ĉu Zoë \\uD83D\\uDE00 {0} \\u0022"}', now() FROM generate_series(1, 3);
        INSERT INTO design.questionnaire_version (survey_id, number, definition, published_at)
            VALUES (2, 1, '{"pages": []}', now());
        INSERT INTO design.wave (survey_id, name, version_number, invitation, reminder, minimum_group_size)
            VALUES (2, '2012', 1, '{}', '{}', 10);
        INSERT INTO participation.participant (survey_id, wave_id, email, language, backgrounds, public_id, link_seed,
            link_hash, created_at) SELECT 2, 1, 'p' || i || '@example.org', 'nl', '{"organisation": "", "a b": "c"}',
            'p' || i, decode(md5(i::text), 'hex'), decode(md5('h' || i), 'hex'), now() FROM generate_series(1, 5000) i;
        DELETE FROM participation.participant WHERE id = 5000;
        """;

    @TempDir
    private static Path folder;

    private static Path source;
    private static Path backup;
    private static Map<String, String> original;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void backUpAnInstallationThatRuns() throws SQLException {
        source = folder.resolve("source");
        backup = folder.resolve("meetlat.backup");
        try (OpenedDatabase running = fill(source)) {
            new DatabaseSetup(running.access()).run();
            execute(running, FILL);
            original = contents(running);
            new BackupIT().run(new BackupCommand(), backup, source);
        }
    }

    @AfterAll
    static void leaveNothing() throws IOException {
        Files.deleteIfExists(backup);
    }

    @Test
    void restore_onACleanMachineWithTheKey_bringsEverythingBack() throws IOException, SQLException {
        Path target = Files.createDirectory(folder.resolve("clean"));
        Files.copy(source.resolve("secrets.properties"), target.resolve("secrets.properties"));

        run(new RestoreCommand(), backup, target);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        try (OpenedDatabase restored = fill(target)) {
            assertThat(contents(restored)).isEqualTo(original).hasSizeGreaterThan(10);
            execute(restored, "INSERT INTO design.survey (title, created_at) VALUES ('{\"nl\": \"Nieuw\"}', now())");
            assertThat(text(restored, "SELECT max(id) FROM design.survey")).isEqualTo("4");
            assertThat(text(restored, "SELECT nextval('participation.participant_id_seq')")).isEqualTo("5001");
        }
    }

    @Test
    void restore_withoutTheKey_saysThatLinksDoNotWork() {
        run(new RestoreCommand(), backup, folder.resolve("without-key"));

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("secrets.properties").hasLineCount(1);
    }

    @Test
    void restore_overAnInstallationWithData_refusesAndChangesNothing() throws SQLException {
        assertThatThrownBy(() -> run(new RestoreCommand(), backup, source)).isInstanceOf(LauncherException.class)
                .hasMessageContaining("restore.not-empty");

        try (OpenedDatabase untouched = fill(source)) {
            assertThat(contents(untouched)).isEqualTo(original);
        }
    }

    @Test
    void restore_ofAFileCutShortAnywhere_refusesBeforeAnythingIsMade() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Path target = folder.resolve("never-made");
        for (int length : new int[] {0, 1, 1000, whole.length / 2, whole.length - 30, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("cut.backup"), Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> run(new RestoreCommand(), cut, target)).as("%d bytes", length)
                    .isInstanceOf(LauncherException.class).hasMessageContaining("restore.damaged");
        }
        assertThat(target).doesNotExist();
    }

    @Test
    void restore_ofAFileWithOneWrongByte_refuses() throws IOException {
        byte[] damaged = Files.readAllBytes(backup);
        damaged[damaged.length / 2] ^= 1;
        Path file = Files.write(folder.resolve("damaged.backup"), damaged);

        assertThatThrownBy(() -> run(new RestoreCommand(), file, folder.resolve("never-made-either")))
                .isInstanceOf(LauncherException.class).hasMessageContaining("restore.damaged");
    }

    @Test
    void backup_whenFileExists_refusesToOverwriteIt() {
        assertThatThrownBy(() -> run(new BackupCommand(), backup, source)).isInstanceOf(LauncherException.class)
                .hasMessageContaining("backup.exists");
    }

    @Test
    void backup_whenThereIsNoDatabase_saysSo() {
        assertThatThrownBy(() -> run(new BackupCommand(), folder.resolve("none"), folder.resolve("empty")))
                .isInstanceOf(LauncherException.class).hasMessageContaining("data.no-database");
    }

    @Test
    void backup_always_isItsOwnersAloneAndHoldsNoKey() throws IOException {
        String key = Files.readAllLines(source.resolve("secrets.properties")).stream()
                .filter(line -> line.startsWith("meetlat.secret=")).findFirst().orElseThrow().substring(15, 50);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
        try (BackupFile file = BackupFile.open(backup)) {
            assertThat(file.manifest().toString()).doesNotContain(key);
            assertThat(file.manifest().total()).isEqualTo(5_005);
        }
    }

    private void run(Command command, Path file, Path data) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Language.ENGLISH);
        assertThat(command.run(List.of(file.toString(), "--data", data.toString()), console)).isZero();
    }

    private static OpenedDatabase fill(Path data) {
        return OpenedDatabase.toFill(data, new Environment(Map.of()));
    }

    /** A fingerprint of the rows of every table. */
    private static Map<String, String> contents(OpenedDatabase database) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = database.access().asOwner(); Statement statement = connection.createStatement()) {
            for (Table table : Catalogue.tables(connection)) {
                try (ResultSet rows = statement
                        .executeQuery("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text,"
                                + " '|' ORDER BY t::text COLLATE \"C\")), '') FROM " + table.name() + " t")) {
                    rows.next();
                    contents.put(table.name(), rows.getString(1));
                }
            }
        }
        return contents;
    }

    private static void execute(OpenedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.access().asOwner(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(OpenedDatabase database, String query) throws SQLException {
        try (Connection connection = database.access().asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
