package nl.meetlat.launcher.serve;

import java.nio.file.Path;

import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.database.DatabaseWatch;
import nl.meetlat.launcher.database.EmbeddedDatabase;

/**
 * A data folder held by this process, with its log.
 *
 * @param folder held
 * @param parts which let go of it, and stop what is started in it
 */
record HeldData(DataFolder folder, RunningParts parts) {

    /** @throws LauncherException when the folder cannot be used or another Meetlat uses it */
    static HeldData hold(Path data, RunningParts parts) {
        DataFolder folder = DataFolder.open(data);
        parts.add(folder::close);
        parts.add(LauncherLog.open(folder.logs())::close);
        return new HeldData(folder, parts);
    }

    /**
     * The person's own database, or else the one in the folder, started and made if there is none.
     *
     * @throws LauncherException when its passwords are lost or it cannot be started
     */
    DatabaseAccess database(Environment environment) {
        if (environment.ownDatabase().isEmpty() && EmbeddedDatabase.existsIn(folder.root()) && !folder.hasSecrets()) {
            throw new LauncherException("secrets.missing", folder.secrets());
        }
        return environment.ownDatabase().orElseGet(() -> {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.root(), folder.logs().resolve("postgres.log"),
                    Secrets.in(folder.secrets()).passwords());
            parts.add(DatabaseWatch.over(embedded)::close);
            return embedded.access();
        });
    }
}
