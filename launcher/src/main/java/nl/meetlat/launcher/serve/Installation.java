package nl.meetlat.launcher.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.database.DatabaseSetup;

/** One running Meetlat: its data folder, its database and its server, started in that order and stopped in reverse. */
public final class Installation implements AutoCloseable {

    private static final String MANAGER = "manager@example.org";

    private final ServeOptions options;
    private final Environment environment;
    private final ProgramFiles program;
    private final RunningParts parts = new RunningParts();

    private URI baseUrl;
    private Secrets secrets;
    private DatabaseAccess database;
    private FirstAccount administrator;
    private FirstAccount manager;
    private ServerProcess server;

    /** Nothing is started yet. */
    public Installation(ServeOptions options, Environment environment, ProgramFiles program) {
        this.options = options;
        this.environment = environment;
        this.program = program;
    }

    /**
     * Starts everything and waits until the first page can be asked for.
     *
     * @throws LauncherException when something cannot be started; what had been started is stopped again
     */
    public void start() {
        try {
            environment.check();
            HeldData held = HeldData.hold(options.data(), parts);
            ServerPort port = ServerPort.free(environment.value(Setting.MEETLAT_BIND), options.port());
            baseUrl = URI
                    .create(environment.chosen(Setting.MEETLAT_BASE_URL).orElse("http://localhost:" + port.number()));
            startDatabase(held);
            server = ServerProcess.start(program, port, jvmOptions(), held.folder(), serverEnvironment());
            parts.add(server::close);
            new Readiness(port, server).await();
        } catch (LauncherException e) {
            close();
            throw e;
        }
    }

    /** Where people reach it, without a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    public Secrets secrets() {
        return secrets;
    }

    public DatabaseAccess database() {
        return database;
    }

    /** The administrator made at this start; empty when there were accounts already. */
    public Optional<FirstAccount> newAdministrator() {
        return Optional.ofNullable(administrator);
    }

    /** The manager of one organisation of the example, made with it; empty when this start brings no example. */
    public Optional<FirstAccount> newManager() {
        return Optional.ofNullable(manager);
    }

    /** Where the server writes what it has to say. */
    public Path serverLog() {
        return server.log();
    }

    /**
     * Waits until the server ends.
     *
     * @return whether somebody asked it to end
     */
    boolean awaitEnd() throws InterruptedException {
        server.awaitEnd();
        return parts.isStopping() || server.endedBySignal();
    }

    /** Stops the server, then the database. */
    @Override
    public void close() {
        parts.stop();
    }

    private void startDatabase(HeldData held) {
        database = held.database(environment);
        secrets = Secrets.in(held.folder().secrets());
        DatabaseSetup setup = new DatabaseSetup(database);
        setup.run();
        if (setup.hasNoAccounts()) {
            administrator = new FirstAccount(environment.value(Setting.MEETLAT_ADMIN_EMAIL),
                    environment.chosen(Setting.MEETLAT_ADMIN_PASSWORD).orElseGet(FirstAccount::madeUpPassword));
            if (options.withExample() && !administrator.email().equalsIgnoreCase(MANAGER)) {
                manager = new FirstAccount(MANAGER, FirstAccount.madeUpPassword());
            }
        }
    }

    private List<String> jvmOptions() {
        List<String> words = new ArrayList<>(List.of(environment.value(Setting.MEETLAT_JVM_OPTIONS).split("\\s+")));
        words.add("-Duser.timezone=" + environment.value(Setting.MEETLAT_TIME_ZONE));
        return words;
    }

    /** The owner's password stays here: the server works with a role that can change no schema. */
    private Map<String, String> serverEnvironment() {
        Map<String, String> passed = new HashMap<>(environment.variables());
        passed.keySet().removeAll(Set.of(Setting.MEETLAT_DB_USER.name(), Setting.MEETLAT_DB_PASSWORD.name(),
                Setting.MEETLAT_ADMIN_PASSWORD.name()));
        passed.put(Setting.MEETLAT_DB_URL.name(), database.url());
        passed.put(Setting.MEETLAT_DB_APP_USER.name(), database.application().user());
        passed.put(Setting.MEETLAT_DB_APP_PASSWORD.name(), database.application().password());
        passed.put(Setting.MEETLAT_BASE_URL.name(), baseUrl.toString());
        passed.put(Setting.MEETLAT_SECRET.name(),
                environment.chosen(Setting.MEETLAT_SECRET).orElse(secrets.linkAndFormKey()));
        newAdministrator().ifPresent(first -> {
            passed.put(Setting.MEETLAT_ADMIN_EMAIL.name(), first.email());
            passed.put(Setting.MEETLAT_ADMIN_PASSWORD.name(), first.password());
        });
        newManager().ifPresent(made -> {
            passed.put("MEETLAT_EXAMPLE_MANAGER_EMAIL", made.email());
            passed.put("MEETLAT_EXAMPLE_MANAGER_PASSWORD", made.password());
        });
        if (options.withExample()) {
            passed.put("MEETLAT_EXAMPLE", program.example().toString());
        }
        return passed;
    }
}
