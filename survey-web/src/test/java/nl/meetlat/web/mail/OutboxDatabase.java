package nl.meetlat.web.mail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.database.DatabasePasswords;
import nl.meetlat.launcher.database.DatabaseSetup;
import nl.meetlat.launcher.database.EmbeddedDatabase;
import nl.meetlat.web.testing.TestFolder;
import nl.meetlat.web.testing.fielded.Transactions;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL with one wave and no server, so that nobody but the test looks at its outbox. */
final class OutboxDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final Transactions transactions;

    OutboxDatabase() {
        Path folder = TestFolder.named("outbox");
        database = EmbeddedDatabase.start(folder, folder.resolve("postgres.log"),
                new DatabasePasswords("superuser-of-tests", "the-owner-of-tests", "application-of-tests"));
        DatabaseAccess access = database.access();
        new DatabaseSetup(access).run();
        PGSimpleDataSource application = new PGSimpleDataSource();
        application.setUrl(access.url());
        application.setUser(access.application().user());
        application.setPassword(access.application().password());
        transactions = new Transactions(application);
    }

    /** A repository of which every call is a transaction of its own. */
    <T> T each(Function<EntityManager, ? extends T> repository, Class<T> type) {
        return transactions.each(repository, type);
    }

    void execute(String sql) {
        try (Connection connection = database.access().asOwner(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    long count(String sql) {
        try (Connection connection = database.access().asOwner(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    @Override
    public void close() {
        transactions.close();
        database.close();
    }
}
