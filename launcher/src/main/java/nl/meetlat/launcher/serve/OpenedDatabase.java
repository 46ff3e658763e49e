package nl.meetlat.launcher.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.database.EmbeddedDatabase;

/** The database of an installation for as long as a command works with it, whether Meetlat runs or not. */
public final class OpenedDatabase implements AutoCloseable {

    private final DatabaseAccess access;
    private final String key;
    private final Optional<Path> keyFile;
    private final RunningParts parts;

    private OpenedDatabase(DatabaseAccess access, String key, Optional<Path> keyFile, RunningParts parts) {
        this.access = access;
        this.key = key;
        this.keyFile = keyFile;
        this.parts = parts;
    }

    /**
     * The database as it is: the person's own, that of a Meetlat that is running, or else started for this purpose.
     *
     * @throws LauncherException when there is none in the data folder, or it cannot be started
     */
    public static OpenedDatabase toRead(Path data, Environment environment) {
        if (environment.ownDatabase().isEmpty() && !EmbeddedDatabase.existsIn(data)) {
            throw new LauncherException("data.no-database", data);
        }
        Path secrets = data.resolve(DataFolder.SECRETS);
        if (environment.ownDatabase().isEmpty() && Files.exists(secrets)) {
            Optional<DatabaseAccess> running = EmbeddedDatabase.runningIn(data, Secrets.in(secrets).passwords());
            if (running.isPresent()) {
                return new OpenedDatabase(running.get(), key(environment, secrets), keyFile(environment, secrets),
                        new RunningParts());
            }
        }
        return toFill(data, environment);
    }

    /**
     * The database, made if there is none.
     *
     * @throws LauncherException when Meetlat is running on the data folder, or the database cannot be started
     */
    public static OpenedDatabase toFill(Path data, Environment environment) {
        RunningParts parts = new RunningParts();
        try {
            HeldData held = HeldData.hold(data, parts);
            Path secrets = held.folder().secrets();
            return new OpenedDatabase(held.database(environment), key(environment, secrets),
                    keyFile(environment, secrets), parts);
        } catch (LauncherException e) {
            parts.stop();
            throw e;
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** The key of links and forms, in base64. */
    public String key() {
        return key;
    }

    /** The file that holds the key; empty when it is a setting. */
    public Optional<Path> keyFile() {
        return keyFile;
    }

    /** Stops what was started for it. */
    @Override
    public void close() {
        parts.stop();
    }

    private static String key(Environment environment, Path secrets) {
        return environment.chosen(Setting.MEETLAT_SECRET).orElseGet(() -> Secrets.in(secrets).linkAndFormKey());
    }

    private static Optional<Path> keyFile(Environment environment, Path secrets) {
        return environment.chosen(Setting.MEETLAT_SECRET).isPresent() ? Optional.empty() : Optional.of(secrets);
    }
}
