package nl.meetlat.web.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Meetlat that runs in processes of its own. */
final class StartedMeetlat implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("is running: +(http://localhost:\\d+)/");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final URI url;
    private final BufferedReader output;
    private final List<String> said;

    private StartedMeetlat(Process process, URI url, BufferedReader output, List<String> said) {
        this.process = process;
        this.url = url;
        this.output = output;
        this.said = said;
    }

    /** Reads what it says until the last line of a start, the one that tells how to stop it. */
    static StartedMeetlat of(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        URI url = null;
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                url = URI.create(address.group(1));
            }
            if (line.contains("Ctrl-C")) {
                return new StartedMeetlat(process, url, output, said);
            }
        }
        throw new IllegalStateException("did not start: " + said);
    }

    URI url() {
        return url;
    }

    /** All it said, errors too. */
    List<String> said() {
        return said;
    }

    /** The processes it started itself. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** Ctrl-C; returns when it has ended. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        awaitEnd();
    }

    /** Kills the application, as a power cut would; returns when what started it has noticed and ended too. */
    void killApplication() throws IOException, InterruptedException {
        children().stream().filter(child -> child.info().commandLine().orElse("").contains("payara-micro.jar"))
                .findFirst().orElseThrow().destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() throws IOException, InterruptedException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("did not stop within " + PATIENCE_SECONDS + " s");
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
