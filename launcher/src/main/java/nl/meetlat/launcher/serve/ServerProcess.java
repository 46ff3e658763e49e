package nl.meetlat.launcher.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import nl.meetlat.launcher.command.LauncherException;

/** The application server as a process of its own, that writes to a log file. */
final class ServerProcess implements AutoCloseable {

    /** 128 and the signal's number: interrupted, terminated. */
    private static final Set<Integer> ENDED_BY_SIGNAL = Set.of(130, 143);
    private static final Pattern BOOT_IS_OVER = Pattern.compile("Payara Micro .* ready in");
    private static final int STOP_SECONDS = 20;
    private static final long LARGE_LOG = 10L << 20;

    private final Process process;
    private final Path log;
    private final long logged;

    private ServerProcess(Process process, Path log, long logged) {
        this.process = process;
        this.log = log;
        this.logged = logged;
    }

    /**
     * Starts it; it is not ready yet then.
     *
     * @param environment holds the secrets: everybody on a machine can read a command line
     */
    static ServerProcess start(ProgramFiles program, ServerPort port, List<String> jvmOptions, DataFolder folder,
            Map<String, String> environment) {
        Path log = folder.logs().resolve("server.log");
        try {
            keepOnlyLastLarge(log);
            Path temporary = Files.createDirectories(folder.work().resolve("tmp"));
            Path commands = folder.work().resolve("pre.asadmin");
            Files.writeString(commands, ServerSettings.commands(port));
            List<String> words = new ArrayList<>();
            words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.addAll(jvmOptions);
            words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
                    "-Djava.io.tmpdir=" + temporary, "-jar", program.server().toString(),
                    "--nohazelcast", "--disablephonehome", "--port", String.valueOf(port.number()),
                    "--prebootcommandfile",
                    commands.toString(), "--contextroot", "/", "--deploy", program.application().toString()));
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .directory(folder.work().toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            long logged = Files.exists(log) ? Files.size(log) : 0;
            return new ServerProcess(builder.start(), log, logged);
        } catch (IOException e) {
            throw new LauncherException(e, "server.not-started", e);
        }
    }

    Path log() {
        return log;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Whether it has written that it is up, which it does with and without an application. */
    boolean saysBootIsOver() {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(logged);
            return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)).lines()
                    .anyMatch(line -> BOOT_IS_OVER.matcher(line).find());
        } catch (IOException e) {
            throw new LauncherException(e, "server.not-started", e);
        }
    }

    /** Waits for its end. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Whether it ended because somebody asked: Ctrl-C reaches it as well as the launcher. */
    boolean endedBySignal() {
        return !process.isAlive() && ENDED_BY_SIGNAL.contains(process.exitValue());
    }

    /** Lets it finish what it is doing, for twenty seconds at most. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static void keepOnlyLastLarge(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
