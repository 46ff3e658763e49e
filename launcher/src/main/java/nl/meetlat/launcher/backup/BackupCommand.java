package nl.meetlat.launcher.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.meetlat.launcher.command.Command;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.ExitCode;
import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabaseSetup;
import nl.meetlat.launcher.serve.Environment;
import nl.meetlat.launcher.serve.OpenedDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * {@code backup}: copies the database as it is at one moment into one file, while Meetlat runs or not. The key of the links is
 * left out, because together they would open every link.
 */
public final class BackupCommand implements Command {

    @Override
    public int run(List<String> arguments, Console console) {
        BackupOptions options = BackupOptions.parse(arguments);
        try (OpenedDatabase database = OpenedDatabase.toRead(options.data(), new Environment(System.getenv()))) {
            long[] rows = new long[1];
            BackupFile.write(options.file(), entries -> {
                Manifest manifest = copy(database, entries);
                rows[0] = manifest.total();
                return manifest;
            });
            console.say("backup.done", rows[0], options.file());
            console.say(database.keyFile().isPresent() ? "backup.key" : "backup.key-set",
                    database.keyFile().map(Object::toString).orElse(""));
            return ExitCode.DONE;
        }
    }

    private static Manifest copy(OpenedDatabase database, ZipOutputStream entries) throws IOException {
        try (Connection connection = database.access().asOwner()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            Map<Table, Long> rows = new LinkedHashMap<>();
            for (Table table : Catalogue.tables(connection)) {
                entries.putNextEntry(new ZipEntry(table.name()));
                rows.put(table, copying.copyOut(table.copyOut(), (OutputStream) entries));
                entries.closeEntry();
            }
            Manifest manifest = new Manifest(Clock.systemUTC().instant(),
                    new DatabaseSetup(database.access()).version(), KeyMark.of(database.key()), rows,
                    Catalogue.counters(connection));
            connection.rollback();
            return manifest;
        } catch (SQLException e) {
            throw new LauncherException(e, "backup.failed", database.access().address(), e.getMessage());
        }
    }
}
