package nl.meetlat.web.testing.fielded;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

import nl.meetlat.web.testing.TestedMeetlat;
import org.postgresql.ds.PGSimpleDataSource;

/** Repositories on a database, without a server around them. */
public final class Transactions implements AutoCloseable {

    private static final Map<TestedMeetlat, Transactions> OF = new ConcurrentHashMap<>();

    private final EntityManagerFactory factory;

    public Transactions(DataSource database) {
        factory = Persistence.createEntityManagerFactory("meetlat",
                Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource",
                        database, "jakarta.persistence.nonJtaDataSource", database));
    }

    /** On the database of the running Meetlat, as the owner of its tables. */
    static Transactions on(TestedMeetlat meetlat) {
        return OF.computeIfAbsent(meetlat, running -> new Transactions(new PGSimpleDataSource() {

            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                return running.asOwner();
            }
        }));
    }

    /** A repository of which every call is a transaction of its own. */
    public <T> T each(Function<EntityManager, ? extends T> repository, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call(repository, method, arguments)));
    }

    private Object call(Function<EntityManager, ?> repository, Method method, Object[] arguments) throws Throwable {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                Object result = method.invoke(repository.apply(entities), arguments);
                entities.getTransaction().commit();
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
