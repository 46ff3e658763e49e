package nl.meetlat.web.testing.fielded;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

import nl.meetlat.web.testing.RunningMeetlat;
import org.postgresql.ds.PGSimpleDataSource;

/** Repositories on the database of the running Meetlat, beside the server. */
final class Transactions {

    private static final Map<RunningMeetlat, Transactions> OF = new ConcurrentHashMap<>();

    private final EntityManagerFactory factory;

    private Transactions(RunningMeetlat meetlat) {
        PGSimpleDataSource owner = new PGSimpleDataSource() {

            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                return meetlat.asOwner();
            }
        };
        factory = Persistence.createEntityManagerFactory("meetlat",
                Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource",
                        owner, "jakarta.persistence.nonJtaDataSource", owner));
    }

    static Transactions on(RunningMeetlat meetlat) {
        return OF.computeIfAbsent(meetlat, Transactions::new);
    }

    /** A repository of which every call is a transaction of its own. */
    <T> T each(Function<EntityManager, ? extends T> repository, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> {
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
                }));
    }
}
