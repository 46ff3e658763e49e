package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.launcher.serve.Environment;
import nl.meetlat.launcher.serve.Installation;
import nl.meetlat.launcher.serve.ProgramFiles;
import nl.meetlat.launcher.serve.ServeOptions;
import nl.meetlat.launcher.serve.Setting;

/** A Meetlat of the benchmark's own, with the example survey and its own PostgreSQL. */
final class Site implements Installed, AutoCloseable {

    private static final String PASSWORD = "only for benchmarks";
    private static final Pattern USED = Pattern.compile("heap .*used (\\d+)K");

    private final ServeOptions options;
    private final ProgramFiles program;
    private volatile Installation installation;

    private Site(ServeOptions options, ProgramFiles program) {
        this.options = options;
        this.program = program;
    }

    /** @param data an empty folder */
    static Site start(Path home, Path data) {
        Site site = new Site(new ServeOptions(0, data, true), new ProgramFiles(home));
        site.startAnew();
        return site;
    }

    private void startAnew() {
        Map<String, String> variables = new HashMap<>(
                Map.of("PATH", System.getenv("PATH"), "MEETLAT_ADMIN_PASSWORD", PASSWORD));
        String jvmOptions = System.getenv("MEETLAT_JVM_OPTIONS");
        if (jvmOptions != null) {
            variables.put("MEETLAT_JVM_OPTIONS", jvmOptions);
        }
        Installation started = new Installation(options, new Environment(variables), program);
        started.start();
        installation = started;
    }

    URI address() {
        return installation.baseUrl();
    }

    @Override
    public String secret() {
        return installation.secrets().linkAndFormKey();
    }

    @Override
    public Connection asOwner() throws SQLException {
        return installation.database().asOwner();
    }

    Connection asApplication() throws SQLException {
        return installation.database().asApplication();
    }

    /** What a program of the administrator's proves itself with. */
    String authorisation() {
        return "Basic " + Base64.getEncoder().encodeToString(
                (Setting.MEETLAT_ADMIN_EMAIL.defaultValue() + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** What is left of the server's heap after a collection, in megabytes. */
    long heapMegabytes() throws IOException {
        tellServer("GC.run");
        Matcher used = USED.matcher(tellServer("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("the server does not tell its heap");
        }
        return Long.parseLong(used.group(1)) >> 10;
    }

    private String tellServer(String command) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(server().pid()), command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The server's process; it alone, not what else this program started. */
    ProcessHandle server() {
        return ProcessHandle.current().children()
                .filter(child -> child.info().commandLine().orElse("").contains(program.home() + "/launcher/"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the server is not there"));
    }

    /** Resident memory of the server, in megabytes. */
    long serverMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(server().pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong).findFirst().orElseThrow() >> 10;
    }

    @Override
    public void close() {
        installation.close();
    }
}
