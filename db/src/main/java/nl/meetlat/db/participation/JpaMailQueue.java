package nl.meetlat.db.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailQueue;
import nl.meetlat.core.participation.OutboxMail;

/** The workers' side of the outbox in PostgreSQL. Runs within the caller's transaction; a claim counts from its commit. */
@Dependent
public class JpaMailQueue implements MailQueue {

    private final EntityManager entities;
    private final JpaOutboxRepository outbox;

    @Inject
    public JpaMailQueue(EntityManager entities) {
        this.entities = entities;
        this.outbox = new JpaOutboxRepository(entities);
    }

    @Override
    public int cancelNotNeeded(Instant now) {
        return entities.createNativeQuery("""
            UPDATE participation.outbox_mail m
            SET state = 'cancelled', fate = CASE WHEN p.completed_at IS NOT NULL THEN 'completed'
                WHEN p.declined_at IS NOT NULL THEN 'declined' ELSE 'wave_closed' END
            FROM participation.participant p JOIN design.wave w ON w.survey_id = p.survey_id AND w.id = p.wave_id
            WHERE m.state = 'waiting' AND p.survey_id = m.survey_id AND p.id = m.participant_id
                AND (p.completed_at IS NOT NULL OR p.declined_at IS NOT NULL OR w.closed_at <= :now
                    OR w.closes_at < :now)""").setParameter("now", now).executeUpdate();
    }

    @Override
    public Optional<OutboxMail> claim(Instant now, Duration lease) {
        return tuples(entities.createNativeQuery("""
            UPDATE participation.outbox_mail m SET attempts = m.attempts + 1, next_attempt_at = :leaseEnd
            WHERE (m.survey_id, m.id) = (
                SELECT c.survey_id, c.id FROM participation.outbox_mail c
                WHERE c.state = 'waiting' AND c.next_attempt_at <= :now AND (c.kind = 'invitation' OR EXISTS (
                    SELECT 1 FROM participation.outbox_mail i WHERE i.survey_id = c.survey_id
                        AND i.wave_id = c.wave_id AND i.participant_id = c.participant_id
                        AND i.kind = 'invitation' AND i.state = 'sent'))
                ORDER BY c.next_attempt_at, c.id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING\s""" + OutboxRow.COLUMNS, Tuple.class).setParameter("now", now)
                .setParameter("leaseEnd", now.plus(lease))).stream().findFirst().map(OutboxRow::read);
    }

    @Override
    public int sentSince(Instant from) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM participation.outbox_mail"
                + " WHERE state = 'sent' AND sent_at >= :from").setParameter("from", from).getSingleResult())
                .intValue();
    }

    @Override
    public void markSent(OutboxMail mail, Instant at, String fate) {
        int changed = change(mail, "state = 'sent', sent_at = :at, fate = :fate",
                "AND state IN ('waiting', 'cancelled')",
                fate, at);
        if (changed == 1 && mail.kind() == MailKind.INVITATION && at.isAfter(mail.dueAt())) {
            entities.createNativeQuery("""
                UPDATE participation.outbox_mail SET due_at = due_at + cast(:late AS interval),
                    next_attempt_at = next_attempt_at + cast(:late AS interval)
                WHERE survey_id = :survey AND wave_id = :wave AND participant_id = :participant
                    AND kind = 'reminder' AND state = 'waiting' AND attempts = 0""")
                    .setParameter("late", Duration.between(mail.dueAt(), at).toString())
                    .setParameter("survey", mail.survey().value()).setParameter("wave", mail.wave().value())
                    .setParameter("participant", mail.participant().value()).executeUpdate();
        }
    }

    @Override
    public void markFailed(OutboxMail mail, String fate) {
        int changed = change(mail, "state = 'failed', fate = :fate", "AND state = 'waiting'", fate, null);
        if (changed == 1 && mail.kind() == MailKind.INVITATION) {
            outbox.cancelWaiting(mail.survey(), mail.participant(), CancelReason.INVITATION_FAILED);
        }
    }

    @Override
    public void postpone(OutboxMail mail, Instant nextAttemptAt, String fate) {
        change(mail, "next_attempt_at = :at, fate = :fate", "AND state = 'waiting' AND attempts = " + mail.attempts(),
                fate, nextAttemptAt);
    }

    @Override
    public void release(OutboxMail mail, Instant nextAttemptAt, String fate) {
        change(mail, "next_attempt_at = :at, fate = :fate, attempts = attempts - 1",
                "AND state = 'waiting' AND attempts = " + mail.attempts(), fate, nextAttemptAt);
    }

    private int change(OutboxMail mail, String set, String when, String fate, Instant at) {
        Query update = entities.createNativeQuery("UPDATE participation.outbox_mail SET " + set
                + " WHERE survey_id = :survey AND id = :id " + when).setParameter("survey", mail.survey().value())
                .setParameter("id", mail.id().value()).setParameter("fate", fate);
        return (at == null ? update : update.setParameter("at", at)).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
