package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.database.DatabasePasswords;
import nl.meetlat.launcher.database.EmbeddedDatabase;

/** A PostgreSQL of the benchmark's own, that can be killed and started again at the same port. */
final class KilledDatabase implements AutoCloseable {

    private final Path folder;
    private final EmbeddedDatabase database;

    private KilledDatabase(Path folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** @param folder an empty one */
    static KilledDatabase start(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new KilledDatabase(folder, EmbeddedDatabase.start(folder, log(folder),
                new DatabasePasswords("superuser-of-benchmarks", "owner-of-benchmarks", "application-of-benchmarks")));
    }

    DatabaseAccess access() {
        return database.access();
    }

    /** With the secret of the nodes on it. */
    Installed installed() {
        return new Installed() {

            @Override
            public String secret() {
                return Node.SECRET;
            }

            @Override
            public Connection asOwner() throws SQLException {
                return access().asOwner();
            }
        };
    }

    /** As a power cut would, but for what the operating system keeps; returns when every process of it is gone. */
    void kill() throws IOException {
        long postmaster = Long
                .parseLong(Files.readAllLines(database.cluster().resolve("postmaster.pid")).get(0).strip());
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroyForcibly();
        all.forEach(each -> each.onExit().join());
    }

    /** Starts it again as it was; returns when it takes connections. */
    void startAgain() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of());
        try (Stream<Path> versions = Files.list(folder.resolve("pgbin"))) {
            command.add(versions.findFirst().orElseThrow().resolve("bin/pg_ctl").toString());
        }
        command.addAll(List.of("-D", database.cluster().toString(), "-l", log(folder).toString(), "-w", "-t", "60",
                "restart"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException("the database did not start again: see " + log(folder));
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static Path log(Path folder) {
        return folder.resolve("postgres.log");
    }
}
