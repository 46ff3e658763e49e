package nl.meetlat.web.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import nl.meetlat.launcher.database.DatabasePasswords;
import nl.meetlat.launcher.database.EmbeddedDatabase;
import nl.meetlat.web.testing.TestFolder;

/**
 * A PostgreSQL of the person's own, at a port that stays the same, with the two roles and the empty database that the README
 * tells to make. Meetlat knows nothing of it but what the settings say.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final DatabasePasswords PASSWORDS = new DatabasePasswords("superuser-of-tests",
            "the-owner-of-tests", "application-of-tests");
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final int port;

    private OwnPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Made and started. */
    public static OwnPostgres started() throws IOException, InterruptedException, SQLException {
        Path folder = TestFolder.named("own-postgres");
        EmbeddedDatabase.start(folder, folder.resolve("postgres.log"), PASSWORDS).close();
        OwnPostgres postgres = new OwnPostgres(folder, freePort());
        postgres.start();
        postgres.execute("CREATE ROLE eigenaar LOGIN PASSWORD 'wachtwoord van de eigenaar'");
        postgres.execute("CREATE ROLE toepassing LOGIN PASSWORD 'wachtwoord van de toepassing'");
        postgres.execute("CREATE DATABASE onderzoek OWNER eigenaar ENCODING 'UTF8' TEMPLATE template0");
        return postgres;
    }

    /** What to start Meetlat with. */
    Map<String, String> settings() {
        return Map.of("MEETLAT_DB_URL", url("onderzoek"), "MEETLAT_DB_USER", "eigenaar", "MEETLAT_DB_PASSWORD",
                "wachtwoord van de eigenaar", "MEETLAT_DB_APP_USER", "toepassing", "MEETLAT_DB_APP_PASSWORD",
                "wachtwoord van de toepassing");
    }

    /** @param options such as {@code fsync=off} */
    public void start(String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("-p " + port, "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''"));
        Stream.of(options).map(option -> "-c " + option).forEach(words::add);
        control("-l", folder.resolve("postgres.log").toString(), "-w", "-o", String.join(" ", words), "start");
    }

    /** As a power cut would; returns when every process of it is gone. */
    public void kill() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("pg/postmaster.pid")).get(0).strip());
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroyForcibly();
        all.forEach(each -> each.onExit().join());
    }

    void stop() throws IOException, InterruptedException {
        control("-m", "fast", "-w", "stop");
    }

    /** As the superuser. */
    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", PASSWORDS.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the role that owns the tables; close it. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url("onderzoek"), "eigenaar", "wachtwoord van de eigenaar");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("pg/postmaster.pid"))) {
            stop();
        }
    }

    private void control(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(program().toString(), "-D", folder.resolve("pg").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(
                    command + " failed: " + Files.readString(folder.resolve("postgres.log")));
        }
    }

    private Path program() throws IOException {
        try (Stream<Path> versions = Files.list(folder.resolve("pgbin"))) {
            return versions.findFirst().orElseThrow().resolve("bin/pg_ctl");
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    /** One that nobody listens at. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
