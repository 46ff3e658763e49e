package nl.meetlat.db;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the server's transaction-scoped entity manager injectable into the constructors of repositories. */
@Dependent
class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "meetlat")
    EntityManager entityManager;
}
