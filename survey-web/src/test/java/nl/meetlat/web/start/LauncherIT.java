package nl.meetlat.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import nl.meetlat.web.testing.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    @TempDir
    private Path folder;

    @Test
    void meetlat_startedStoppedAndStartedAgain_answersAndKeepsItsDataAndItsSecrets()
            throws IOException, InterruptedException, SQLException {
        Path data = TestFolder.named("launcher");
        MeetlatScript script = MeetlatScript.with("--port", 0, "--data", data, "--no-example");
        List<ProcessHandle> firstProcesses;
        try (StartedMeetlat first = script.start()) {
            assertThat(status(first.url().resolve("/health/ready"))).isEqualTo(200);
            assertThat(first.said()).anyMatch(line -> line.contains("admin@example.org")).hasSize(6);
            assertThatNobodyElseSeesTheSecrets(first, data);
            assertThatASecondOneIsRefused(data);
            execute(data, "INSERT INTO design.survey (title, created_at) VALUES ('{\"nl\": \"Blijft\"}', now())");
            firstProcesses = first.children();

            first.interrupt();

            assertThatThrownBy(() -> status(first.url())).isInstanceOf(ConnectException.class);
        }
        assertThat(firstProcesses).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
        try (StartedMeetlat second = script.start()) {
            assertThat(status(second.url().resolve("/health/ready"))).isEqualTo(200);
            assertThat(text(data, "SELECT title ->> 'nl' FROM design.survey WHERE title ->> 'nl' = 'Blijft'"))
                    .isEqualTo("Blijft");
            second.interrupt();
        }
    }

    @Test
    void meetlat_startedWithTheExample_tellsASignInForAManagerOfOneOrganisation()
            throws IOException, InterruptedException, SQLException {
        Path data = TestFolder.named("example");
        try (StartedMeetlat started = MeetlatScript.with("--port", 0, "--data", data).start()) {
            assertThat(started.said()).anyMatch(line -> line.contains("manager@example.org"))
                    .filteredOn(line -> line.contains("shown this once")).hasSize(2);
            assertThat(text(data, """
                SELECT concat_ws(' ', role, organisation, title ->> 'nl')
                FROM account.account JOIN design.survey_member ON account_id = account.id
                     JOIN design.survey ON survey.id = survey_id
                WHERE email = 'manager@example.org'"""))
                    .isEqualTo("manager Trias Sturing jeugdzorg Overijssel, evaluatie 2012");
            started.interrupt();
        }
    }

    @Test
    void meetlat_whenPortIsTaken_saysWhichAndWhatToDo() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MeetlatScript.Outcome outcome = MeetlatScript
                    .with("--port", taken.getLocalPort(), "--data", folder.resolve("data")).run();

            assertRefused(outcome, "Port " + taken.getLocalPort());
            assertThat(outcome.errors()).contains("--port");
        }
    }

    @Test
    void meetlat_whenDatabaseIsOutOfReach_saysWhich() throws IOException, InterruptedException {
        MeetlatScript.Outcome outcome = MeetlatScript.with("--port", 0, "--data", folder.resolve("data"))
                .setting("MEETLAT_DB_URL", "jdbc:postgresql://127.0.0.1:1/meetlat?password=geheim")
                .setting("MEETLAT_DB_USER", "eigenaar").setting("MEETLAT_DB_APP_USER", "toepassing").run();

        assertRefused(outcome, "jdbc:postgresql://127.0.0.1:1/meetlat");
        assertThat(outcome.errors()).doesNotContain("geheim");
    }

    @Test
    void meetlat_whenDataFolderIsAFile_saysSoInThePersonsLanguage() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("bestand"));

        MeetlatScript.Outcome outcome = MeetlatScript.with("--port", 0, "--data", file).setting("LANG", "nl_NL.UTF-8")
                .run();

        assertRefused(outcome, file + " is een bestand en geen map");
    }

    @Test
    void meetlat_whenDataFolderHoldsSomethingElse_saysSo() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("data/pg/vakantiefotos"));

        MeetlatScript.Outcome outcome = MeetlatScript.with("--port", 0, "--data", folder.resolve("data")).run();

        assertRefused(outcome, "secrets.properties");
    }

    @Test
    void meetlat_whenJavaIsOld_saysWhichItNeeds() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.22\" 2024-01-16' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));

        MeetlatScript.Outcome outcome = MeetlatScript.with("--port", 0)
                .setting("JAVA_HOME", folder.resolve("jdk").toString()).run();

        assertRefused(outcome, "Java 17");
        assertThat(outcome.errors()).contains("Java 11");
    }

    @Test
    void meetlat_whenUsedWrongly_exitsWithTwo() throws IOException, InterruptedException {
        assertThat(MeetlatScript.with("--poort", "8080").run().exitCode()).isEqualTo(2);
    }

    private static void assertRefused(MeetlatScript.Outcome outcome, String reason) {
        assertThat(outcome.exitCode()).as(outcome.errors()).isEqualTo(1);
        assertThat(outcome.errors()).contains(reason).hasLineCount(1);
    }

    private static void assertThatASecondOneIsRefused(Path data) throws IOException, InterruptedException {
        assertRefused(MeetlatScript.with("--port", 0, "--data", data).run(), "Another Meetlat is running on");
    }

    /** Everybody on a machine can read command lines; files and folders must be the owner's alone. */
    private static void assertThatNobodyElseSeesTheSecrets(StartedMeetlat meetlat, Path data) throws IOException {
        Properties secrets = secrets(data);
        for (ProcessHandle child : meetlat.children()) {
            String commandLine = Files.readString(Path.of("/proc", String.valueOf(child.pid()), "cmdline"));
            assertThat(secrets.values()).noneMatch(secret -> commandLine.contains(secret.toString()));
            String environment = Files.readString(Path.of("/proc", String.valueOf(child.pid()), "environ"));
            assertThat(environment).doesNotContain(secrets.getProperty("database.owner.password"))
                    .doesNotContain(secrets.getProperty("database.superuser.password"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("logs/server.log"))))
                .isEqualTo("rw-------");
    }

    private static Properties secrets(Path data) throws IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets;
    }

    /** By the database's own note of its port, and the owner's password. */
    private static Connection connect(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/meetlat", "meetlat_owner",
                secrets(data).getProperty("database.owner.password"));
    }

    private static void execute(Path data, String sql) throws IOException, SQLException {
        try (Connection connection = connect(data); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Path data, String query) throws IOException, SQLException {
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int status(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
