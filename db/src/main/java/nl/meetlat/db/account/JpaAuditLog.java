package nl.meetlat.db.account;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The audit log in {@code account.audit_entry}. */
@Dependent
class JpaAuditLog implements AuditLog {

    private final EntityManager entityManager;

    @Inject
    JpaAuditLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(AuditEntry entry) {
        entityManager.persist(new AuditEntryEntity(entry));
    }

    @Override
    public List<AuditEntry> latest(int atMost) {
        return entityManager.createQuery("select e from AuditEntry e order by e.id desc", AuditEntryEntity.class)
                .setMaxResults(atMost)
                .getResultStream()
                .map(AuditEntryEntity::entry)
                .toList();
    }
}
