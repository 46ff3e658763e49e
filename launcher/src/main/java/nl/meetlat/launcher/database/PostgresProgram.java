package nl.meetlat.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.meetlat.launcher.command.LauncherException;

/**
 * Runs one of PostgreSQL's programs to its end. They refuse to run as root; for root they run in a user namespace of their
 * own, where the same files belong to an ordinary user.
 */
record PostgresProgram(Path binaries) {

    /** What a program said, both streams together. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /**
     * Output goes through a file: a database that goes on running in the background would keep a pipe open.
     *
     * @param name {@code initdb}, {@code pg_ctl} or {@code postgres}
     */
    Outcome run(String name, List<String> arguments, Map<String, String> environment) throws IOException {
        Path output = Files.createTempFile("meetlat-" + name, ".txt");
        try {
            List<String> words = new ArrayList<>(isRoot() ? List.of("unshare", "-U") : List.of());
            words.add(binaries.resolve("bin").resolve(name).toString());
            words.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            int exitCode = builder.start().waitFor();
            return new Outcome(exitCode, Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "postgres.interrupted", name);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
