package nl.meetlat.web.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The script {@code ./meetlat} of this clone with words and an environment of a test's choice. */
record MeetlatScript(Map<String, String> environment, List<String> words) {

    private static final int PATIENCE_SECONDS = 120;

    /** What a finished run left behind. */
    record Outcome(int exitCode, String output, String errors) {}

    /** English, no settings, Java's fast start. */
    static MeetlatScript with(Object... words) {
        Map<String, String> environment = new HashMap<>(Map.of("PATH", System.getenv("PATH"), "HOME", "/nonexistent",
                "JAVA_HOME", System.getProperty("java.home"), "MEETLAT_JVM_OPTIONS",
                "-Xmx512m -XX:TieredStopAtLevel=1"));
        return new MeetlatScript(environment, Stream.of(words).map(String::valueOf).toList());
    }

    MeetlatScript setting(String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return new MeetlatScript(changed, words);
    }

    /** Runs it to its end. */
    Outcome run() throws IOException, InterruptedException {
        Path output = Files.createTempFile("meetlat-out", ".txt");
        Path errors = Files.createTempFile("meetlat-err", ".txt");
        Process process = builder().redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroy();
            throw new IllegalStateException(
                    "still running after " + PATIENCE_SECONDS + " s: " + Files.readString(output));
        }
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    /** Starts it and returns when it says where it runs. */
    StartedMeetlat start() throws IOException {
        return StartedMeetlat.of(builder().redirectErrorStream(true).start());
    }

    private ProcessBuilder builder() {
        // As at a terminal: in a build that runs in the background Ctrl-C would be ignored by everything it starts.
        List<String> command = new ArrayList<>(
                List.of("env", "--default-signal=INT", System.getProperty("meetlat.home") + "/meetlat"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }
}
