package nl.meetlat.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import nl.meetlat.launcher.command.Command;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.ExitCode;
import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabaseSetup;
import nl.meetlat.launcher.serve.Environment;
import nl.meetlat.launcher.serve.OpenedDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** {@code restore}: fills an empty database from a backup, whole or not at all; an older backup is brought up to date. */
public final class RestoreCommand implements Command {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());

    @Override
    public int run(List<String> arguments, Console console) {
        BackupOptions options = BackupOptions.parse(arguments);
        try (BackupFile backup = BackupFile.open(options.file());
                OpenedDatabase database = OpenedDatabase.toFill(options.data(), new Environment(System.getenv()))) {
            DatabaseSetup setup = new DatabaseSetup(database.access());
            setup.runUpTo(backup.manifest().schema());
            load(backup, database);
            setup.run();
            console.say("restore.done", backup.manifest().total(), MOMENT.format(backup.manifest().made()));
            if (!KeyMark.of(database.key()).equals(backup.manifest().keyMark())) {
                console.complain("restore.other-key");
            }
            return ExitCode.DONE;
        }
    }

    private static void load(BackupFile backup, OpenedDatabase database) {
        try (Connection connection = database.access().asOwner()) {
            connection.setAutoCommit(false);
            refuseUnlessEmpty(connection, database);
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<Table, Long> expected : backup.manifest().rows().entrySet()) {
                try (InputStream rows = backup.rows(expected.getKey())) {
                    long number = copying.copyIn(expected.getKey().copyIn(), rows);
                    if (number != expected.getValue()) {
                        throw new LauncherException("restore.rows", expected.getKey().name(), expected.getValue(),
                                number);
                    }
                }
            }
            for (Map.Entry<String, Long> counter : backup.manifest().counters().entrySet()) {
                try (PreparedStatement statement = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
                    statement.setString(1, counter.getKey());
                    statement.setLong(2, counter.getValue());
                    statement.execute();
                }
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new LauncherException(e, "restore.failed", database.access().address(),
                    LauncherException.firstLine(e));
        }
    }

    private static void refuseUnlessEmpty(Connection connection, OpenedDatabase database) throws SQLException {
        for (Table table : Catalogue.tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM " + table.name() + ")")) {
                rows.next();
                if (rows.getBoolean(1)) {
                    throw new LauncherException("restore.not-empty", database.access().address());
                }
            }
        }
    }
}
