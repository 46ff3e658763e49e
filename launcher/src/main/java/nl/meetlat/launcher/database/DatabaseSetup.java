package nl.meetlat.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;

import nl.meetlat.launcher.command.LauncherException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Makes a database ready for the application: checks that it keeps what it confirms, and brings its schema up to date. */
public final class DatabaseSetup {

    private static final int OLDEST_VERSION = 14;
    private static final int VERSION_FACTOR = 10_000;

    private final DatabaseAccess access;

    public DatabaseSetup(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Checks, then migrates.
     *
     * @throws LauncherException when the database cannot be reached, is older than PostgreSQL 14, may lose confirmed
     *         transactions, or refuses a migration
     */
    public void run() {
        check();
        migrate(MigrationVersion.LATEST);
        letResultsBeReadApart();
    }

    /**
     * Checks, then migrates to an earlier version, to be filled with rows of that version.
     *
     * @throws LauncherException as {@link #run}, and when this Meetlat does not know the version
     */
    public void runUpTo(String version) {
        check();
        boolean known = Arrays.stream(migrations(MigrationVersion.LATEST).info().all())
                .anyMatch(migration -> migration.getVersion().equals(MigrationVersion.fromVersion(version)));
        if (!known) {
            throw new LauncherException("database.unknown-version", version);
        }
        migrate(MigrationVersion.fromVersion(version));
    }

    /** The version of the tables: that of the last migration. */
    public String version() {
        MigrationInfo current = migrations(MigrationVersion.LATEST).info().current();
        if (current == null) {
            throw new LauncherException("database.without-tables", access.address());
        }
        return current.getVersion().toString();
    }

    /** Whether nobody can sign in yet: the first start on this database. */
    public boolean hasNoAccounts() {
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT NOT EXISTS (SELECT 1 FROM account.account)")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** As the application's role, whose settings are the ones that count for a saved answer. */
    private void check() {
        try (Connection connection = access.asApplication(); Statement statement = connection.createStatement()) {
            int version = Integer.parseInt(setting(statement, "server_version_num"));
            if (version < OLDEST_VERSION * VERSION_FACTOR) {
                throw new LauncherException("database.too-old", version / VERSION_FACTOR, OLDEST_VERSION);
            }
            for (String safeguard : new String[] {"fsync", "synchronous_commit"}) {
                if (setting(statement, safeguard).equals("off")) {
                    throw new LauncherException("database.not-durable", access.address(), safeguard);
                }
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private void migrate(MigrationVersion target) {
        try {
            migrations(target).migrate();
        } catch (FlywayException e) {
            throw new LauncherException(e, "database.migration", access.address(), LauncherException.firstLine(e));
        }
    }

    private Flyway migrations(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .placeholders(Map.of("appRole", access.application().user()))
                .target(target)
                .load();
    }

    private LauncherException unreachable(SQLException e) {
        return new LauncherException(e, "database.unreachable", access.address(), LauncherException.firstLine(e));
    }

    /** Where the role for it exists; its tables may have come since. */
    private void letResultsBeReadApart() {
        try (Connection connection = access.asOwner();
                PreparedStatement statement = connection.prepareStatement("SELECT answering.let_read(?)")) {
            statement.setString(1, access.application().user() + "_answers");
            statement.execute();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
