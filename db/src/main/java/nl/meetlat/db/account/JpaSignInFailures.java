package nl.meetlat.db.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Failures in {@code account.sign_in_failure}; counts in the database, so that parallel attempts are all counted. */
@Dependent
class JpaSignInFailures implements SignInFailures {

    private final EntityManager entityManager;

    @Inject
    JpaSignInFailures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Instant blockedUntil(Collection<Subject> subjects) {
        return (Instant) entityManager
                .createNativeQuery("SELECT coalesce(max(blocked_until), to_timestamp(0)) FROM account.sign_in_failure"
                        + " WHERE subject IN (:subjects)", Instant.class)
                .setParameter("subjects", subjects.stream().map(JpaSignInFailures::bytes).toList())
                .getSingleResult();
    }

    @Override
    public int count(Subject subject, Instant at, Duration memory) {
        entityManager
                .createNativeQuery("DELETE FROM account.sign_in_failure WHERE last_at < :since AND blocked_until < :at")
                .setParameter("since", at.minus(memory))
                .setParameter("at", at)
                .executeUpdate();
        return (Integer) entityManager
                .createNativeQuery(
                        "INSERT INTO account.sign_in_failure AS f (subject, failures, last_at, blocked_until)"
                                + " VALUES (:subject, 1, :at, to_timestamp(0)) ON CONFLICT (subject)"
                                + " DO UPDATE SET failures = f.failures + 1, last_at = excluded.last_at RETURNING failures",
                        Integer.class)
                .setParameter("subject", bytes(subject))
                .setParameter("at", at)
                .getSingleResult();
    }

    @Override
    public void block(Subject subject, Instant until) {
        entityManager
                .createNativeQuery("UPDATE account.sign_in_failure SET blocked_until = :until WHERE subject = :subject")
                .setParameter("until", until)
                .setParameter("subject", bytes(subject))
                .executeUpdate();
    }

    @Override
    public void forget(Subject subject) {
        entityManager.createNativeQuery("DELETE FROM account.sign_in_failure WHERE subject = :subject")
                .setParameter("subject", bytes(subject))
                .executeUpdate();
    }

    private static byte[] bytes(Subject subject) {
        return HexFormat.of().parseHex(subject.hash());
    }
}
