package nl.meetlat.benchmarks.answering;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.serve.Environment;
import nl.meetlat.launcher.serve.Installation;
import nl.meetlat.launcher.serve.ProgramFiles;
import nl.meetlat.launcher.serve.ServeOptions;

/** One application of several on one database, that can be killed and started again. */
final class Node implements AutoCloseable {

    /** The same for all. */
    static final String SECRET = "ZWVuIHNsZXV0ZWwgdmFuIGRlIG1lZXRwcm9lZiwgbmlldCBnZWhlaW0=";

    private static final String FAST_START = "-Xmx512m -XX:TieredStopAtLevel=1";

    private final ProgramFiles program;
    private final Path data;
    private final Environment environment;
    private final boolean example;
    private volatile Installation installation;

    /**
     * Not started yet.
     *
     * @param data a folder of its own
     * @param example whether it brings the example
     */
    Node(Path home, Path data, DatabaseAccess database, boolean example) {
        this.environment = new Environment(Map.of("PATH", System.getenv("PATH"), "MEETLAT_SECRET", SECRET,
                "MEETLAT_DB_URL", database.url(), "MEETLAT_DB_USER", database.owner().user(), "MEETLAT_DB_PASSWORD",
                database.owner().password(), "MEETLAT_DB_APP_USER", database.application().user(),
                "MEETLAT_DB_APP_PASSWORD", database.application().password(), "MEETLAT_JVM_OPTIONS", FAST_START));
        this.program = new ProgramFiles(home);
        this.data = data;
        this.example = example;
    }

    void start() {
        Installation started = new Installation(new ServeOptions(0, data, example), environment, program);
        started.start();
        installation = started;
    }

    /** As a power cut would. */
    void kill() {
        ProcessHandle.current().children()
                .filter(child -> child.info().commandLine().orElse("").contains(data.resolve("run").toString()))
                .forEach(child -> {
                    child.destroyForcibly();
                    child.onExit().join();
                });
    }

    /** After a kill, at a port of its own again. */
    void startAgain() {
        installation.close();
        start();
    }

    URI address() {
        return installation.baseUrl();
    }

    @Override
    public void close() {
        if (installation != null) {
            installation.close();
        }
    }
}
