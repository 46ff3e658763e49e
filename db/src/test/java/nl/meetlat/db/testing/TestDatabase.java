package nl.meetlat.db.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One embedded PostgreSQL for all tests of one JVM, migrated like a real one, used through the application role, which owns
 * nothing. A test class asks for {@link #emptied()} before each test and works through {@link #each}, {@link #work} and
 * {@link #does}, one transaction each. Writes are not flushed to disk; no test of crashes belongs here.
 */
public final class TestDatabase {

    /** The role results are read with. */
    public static final String ANSWERS_ROLE = "meetlat_app_answers";

    private static final String APPLICATION_ROLE = "meetlat_app";
    private static final String PASSWORD = "only for tests";
    private static final TestDatabase INSTANCE = new TestDatabase();

    private final DataSource owner;
    private final PGSimpleDataSource application;
    private final EntityManagerFactory factory;

    private TestDatabase() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            owner = postgres.getPostgresDatabase();
            execute("CREATE ROLE " + APPLICATION_ROLE + " LOGIN PASSWORD '" + PASSWORD + "'; CREATE ROLE "
                    + ANSWERS_ROLE
                    + "; GRANT " + ANSWERS_ROLE + " TO " + APPLICATION_ROLE);
            application = new PGSimpleDataSource();
            application.setUrl(postgres.getJdbcUrl(APPLICATION_ROLE, "postgres"));
            application.setUser(APPLICATION_ROLE);
            application.setPassword(PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for tests did not start", e);
        }
        Flyway.configure().dataSource(owner).placeholders(Map.of("appRole", APPLICATION_ROLE)).load().migrate();
        factory = Persistence.createEntityManagerFactory("meetlat",
                Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource",
                        application,
                        "jakarta.persistence.nonJtaDataSource", application));
    }

    /** The database with all rows of all tables removed and their counters back at 1. */
    public static TestDatabase emptied() {
        INSTANCE.empty();
        return INSTANCE;
    }

    /** Runs the work in a transaction of its own with a fresh entity manager; rolled back when it throws. */
    public <T> T work(Function<EntityManager, T> work) {
        EntityManager entityManager = factory.createEntityManager();
        try (entityManager) {
            entityManager.getTransaction().begin();
            try {
                T result = work.apply(entityManager);
                entityManager.getTransaction().commit();
                return result;
            } finally {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
            }
        }
    }

    /** As {@link #work}, for work without a result. */
    public void does(Consumer<EntityManager> work) {
        work(entityManager -> {
            work.accept(entityManager);
            return null;
        });
    }

    /**
     * A repository of which every call runs in a transaction of its own, as {@code each(JpaAccountRepository::new,
     * AccountRepository.class)}.
     */
    public <T> T each(Function<EntityManager, ? extends T> repository, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> work(entityManager -> {
                    try {
                        return method.invoke(repository.apply(entityManager), arguments);
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof RuntimeException cause) {
                            throw cause;
                        }
                        throw new IllegalStateException(method + " failed", e.getCause());
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(method + " is out of reach", e);
                    }
                })));
    }

    /** Connections of the role the application has: reads and writes rows, changes no table. */
    public DataSource application() {
        return application;
    }

    /** Connections of the owner of the schema, to prepare and to look behind the application's back. */
    public DataSource owner() {
        return owner;
    }

    /** Executes statements separated by semicolons as the owner of the schema. */
    public void execute(String sql) {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    private void empty() {
        List<String> tables = new ArrayList<>();
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE schemaname NOT IN ('public', 'pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tables not listed", e);
        }
        execute("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY CASCADE");
    }
}
