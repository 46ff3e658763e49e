package nl.meetlat.db.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import nl.meetlat.core.question.Language;
import org.hibernate.exception.ConstraintViolationException;

/** Accounts in {@code account.account}. */
@Dependent
class JpaAccountRepository implements AccountRepository {

    private final EntityManager entityManager;

    @Inject
    JpaAccountRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean isEmpty() {
        return entityManager.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Account create(NewAccount account, Instant at) {
        AccountEntity entity = new AccountEntity(account, at);
        try {
            entityManager.persist(entity);
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            if ("account_email".equals(e.getConstraintName())) {
                throw new EmailTakenException(e);
            }
            throw e;
        }
        return entity.account();
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entityManager.find(AccountEntity.class, id.value())).map(AccountEntity::account);
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        if (email.indexOf('\0') >= 0) {
            return Optional.empty(); // PostgreSQL knows no such character, so nobody has this address
        }
        return entityManager.createQuery("select a from Account a where lower(a.email) = :email", AccountEntity.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(AccountEntity::account);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Account> page(int offset, int limit) {
        List<AccountEntity> page = entityManager.createNativeQuery(
                "SELECT a.* FROM account.account a ORDER BY lower(a.name) COLLATE participation.names, a.id",
                AccountEntity.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return page.stream().map(AccountEntity::account).toList();
    }

    @Override
    public long count() {
        return entityManager.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    @Override
    public Optional<Account> firstAdministrator() {
        return entityManager
                .createQuery("select a from Account a where a.role = 'administrator' order by a.createdAt, a.id",
                        AccountEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AccountEntity::account);
    }

    @Override
    public String passwordHash(AccountId id) {
        return require(id).passwordHash;
    }

    @Override
    public void changePassword(AccountId id, String passwordHash) {
        AccountEntity entity = require(id);
        entity.passwordHash = passwordHash;
        entity.revision++;
    }

    @Override
    public void setActive(AccountId id, boolean active) {
        AccountEntity entity = require(id);
        entity.active = active;
        entity.revision++;
    }

    @Override
    public void speak(AccountId id, Language language) {
        require(id).language = language.tag();
    }

    @Override
    public void signedIn(AccountId id, Instant at) {
        require(id).signedInAt = at;
    }

    @Override
    public int lockActiveAdministrators() {
        return entityManager
                .createQuery("select a from Account a where a.role = 'administrator' and a.active order by a.id",
                        AccountEntity.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
    }

    private AccountEntity require(AccountId id) {
        AccountEntity entity = entityManager.find(AccountEntity.class, id.value());
        if (entity == null) {
            throw new IllegalArgumentException("no account " + id);
        }
        return entity;
    }
}
