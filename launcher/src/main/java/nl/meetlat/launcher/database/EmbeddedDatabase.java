package nl.meetlat.launcher.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.launcher.command.LauncherException;

/**
 * A real PostgreSQL of our own, in a folder that survives restarts. It listens on the loopback address only, asks every role
 * for its password, and keeps what it confirms (fsync, synchronous_commit and full_page_writes on).
 */
public final class EmbeddedDatabase implements DatabaseWatch.Watched {

    static final String DATABASE = "meetlat";
    static final String SUPERUSER = "postgres";

    private static final String OWNER = "meetlat_owner";
    private static final String APPLICATION = "meetlat_app";
    private static final String VERSION = "15";
    /** Left by a running server in its folder: the number of its process, and more. */
    private static final String NOTE = "postmaster.pid";
    /** Of the note, counted from 0. */
    private static final int LINE_OF_PORT = 3;
    private static final String OPTIONS = String.join(" ",
            "-p %d", "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=''", "-c fsync=on",
            "-c synchronous_commit=on", "-c full_page_writes=on", "-c timezone=UTC", "-c log_error_verbosity=terse");

    private final PostgresProgram program;
    private final Path cluster;
    private final Path log;
    private final DatabasePasswords passwords;
    private final int port;

    private EmbeddedDatabase(PostgresProgram program, Path cluster, Path log, DatabasePasswords passwords, int port) {
        this.program = program;
        this.cluster = cluster;
        this.log = log;
        this.passwords = passwords;
        this.port = port;
    }

    /** Whether this folder already holds a database. */
    public static boolean existsIn(Path folder) {
        return Files.exists(cluster(folder));
    }

    /**
     * Starts the database of this folder, made first if there is none. A database left running by a killed program is
     * stopped and started anew; its data are intact.
     *
     * @param folder holds {@code pg} (the data) and {@code pgbin} (the programs)
     * @param log where the database writes what it has to say
     * @throws LauncherException when the folder holds something else, another version or a damaged database
     */
    public static EmbeddedDatabase start(Path folder, Path log, DatabasePasswords passwords) {
        try {
            PostgresProgram program = new PostgresProgram(PostgresBinaries.unpackedIn(folder.resolve("pgbin")));
            EmbeddedDatabase database = new EmbeddedDatabase(program, cluster(folder), log, passwords, freePort());
            if (existsIn(folder)) {
                database.refuseForeignFolder();
                database.stopLeftover();
            } else {
                database.create();
            }
            database.start();
            database.prepareRoles();
            return database;
        } catch (IOException e) {
            throw new LauncherException(e, "postgres.files", folder, e);
        }
    }

    /** How the database of this folder is reached, if it runs: started by another program, or left by one that was killed. */
    public static Optional<DatabaseAccess> runningIn(Path folder, DatabasePasswords passwords) {
        Path note = cluster(folder).resolve(NOTE);
        try {
            if (!Files.exists(note)) {
                return Optional.empty();
            }
            int port = Integer.parseInt(Files.readAllLines(note).get(LINE_OF_PORT).strip());
            DatabaseAccess access = access(port, passwords);
            access.asOwner().close();
            return Optional.of(access);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException | SQLException notRunning) {
            return Optional.empty();
        }
    }

    /** Where it is reached and by whom. */
    public DatabaseAccess access() {
        return access(port, passwords);
    }

    private static DatabaseAccess access(int port, DatabasePasswords passwords) {
        return new DatabaseAccess(url(port, DATABASE), new Login(OWNER, passwords.owner()),
                new Login(APPLICATION, passwords.application()));
    }

    /** Its first process. @throws LauncherException when it does not run, or its note is not written whole */
    @Override
    public ProcessHandle process() {
        return process(cluster.resolve(NOTE))
                .orElseThrow(() -> new LauncherException("postgres.start", cluster, NOTE, log));
    }

    /** The process a note names; empty when there is no note, it is half written, or the process has ended. */
    static Optional<ProcessHandle> process(Path note) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).get(0).strip()));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException notThereOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** At the same address, after its processes were killed. @throws LauncherException when it does not start */
    @Override
    public void startAgain() {
        try {
            start();
        } catch (IOException e) {
            throw new LauncherException(e, "postgres.files", cluster, e);
        }
    }

    /** The database's data folder. */
    public Path cluster() {
        return cluster;
    }

    /** Stops the database; whoever is connected is disconnected, what was confirmed is kept. */
    @Override
    public void close() {
        try {
            control(List.of("stop", "-m", "fast", "-w", "-t", "30"));
        } catch (IOException e) {
            throw new LauncherException(e, "postgres.files", cluster, e);
        }
    }

    private static Path cluster(Path folder) {
        return folder.resolve("pg");
    }

    private void refuseForeignFolder() throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw new LauncherException("postgres.no-database", cluster);
        }
        String found = Files.readString(version, StandardCharsets.US_ASCII).strip();
        if (!found.equals(VERSION)) {
            throw new LauncherException("postgres.foreign-version", cluster, found, VERSION);
        }
    }

    private void stopLeftover() throws IOException {
        if (control(List.of("status")).succeeded()) {
            close();
        }
    }

    /** Under another name first, so that a half-made database is never taken for a whole one. */
    private void create() throws IOException {
        Path made = cluster.resolveSibling("pg.new");
        PostgresBinaries.deleteTree(made);
        Path password = Files.createTempFile("meetlat", ".txt");
        try {
            Files.writeString(password, passwords.superuser());
            PostgresProgram.Outcome outcome = program.run("initdb",
                    List.of("-D", made.toString(), "-U", SUPERUSER, "--pwfile", password.toString(), "-E", "UTF8",
                            "--locale", "C.UTF-8", "--auth", "scram-sha-256"),
                    Map.of("LC_ALL", "C.UTF-8"));
            if (!outcome.succeeded()) {
                throw new LauncherException("postgres.create", cluster, lastLine(outcome.output()));
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(made, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void start() throws IOException {
        long logged = Files.exists(log) ? Files.size(log) : 0;
        PostgresProgram.Outcome outcome = control(
                List.of("-l", log.toString(), "-w", "-t", "60", "-o", String.format(OPTIONS, port), "start"));
        if (!outcome.succeeded()) {
            throw new LauncherException("postgres.start", cluster, reason(outcome, logged), log);
        }
    }

    private void prepareRoles() {
        try {
            DatabaseRoles.prepare(url(port, "postgres"), passwords.superuser(), access());
        } catch (LauncherException e) {
            close();
            throw e;
        }
    }

    private String reason(PostgresProgram.Outcome outcome, long logged) throws IOException {
        String said = "";
        if (Files.exists(log)) {
            byte[] whole = Files.readAllBytes(log);
            int from = (int) Math.min(logged, whole.length);
            said = new String(whole, from, whole.length - from, StandardCharsets.UTF_8);
        }
        return said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("could not"))
                .findFirst()
                .orElseGet(() -> lastLine(outcome.output()))
                .strip();
    }

    private PostgresProgram.Outcome control(List<String> words) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString()));
        arguments.addAll(words);
        return program.run("pg_ctl", arguments, Map.of("LC_ALL", "C.UTF-8"));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce((first, second) -> second).orElse("");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
