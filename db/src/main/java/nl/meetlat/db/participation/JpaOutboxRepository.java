package nl.meetlat.db.participation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** The outbox in PostgreSQL: plans, cancels and lists mails. Runs within the caller's transaction. */
@Dependent
public class JpaOutboxRepository implements OutboxRepository {

    private static final String UNFINISHED = "p.kind = 'invited' AND p.completed_at IS NULL"
            + " AND p.declined_at IS NULL";
    private static final String OF_WAVE = "survey_id = :survey AND wave_id = :wave";
    private static final String UNINVITED = """
        FROM participation.participant p
        WHERE p.survey_id = :survey AND p.wave_id = :wave AND %s AND NOT EXISTS (
            SELECT 1 FROM participation.outbox_mail m WHERE m.survey_id = p.survey_id AND m.wave_id = p.wave_id
                AND m.participant_id = p.id AND m.kind = 'invitation')
        """.formatted(UNFINISHED);
    private static final String INVITED = """
        FROM participation.participant p JOIN participation.outbox_mail i ON i.survey_id = p.survey_id
            AND i.wave_id = p.wave_id AND i.participant_id = p.id AND i.kind = 'invitation'
        WHERE p.survey_id = :survey AND p.wave_id = :wave AND %s
        """.formatted(UNFINISHED);
    private static final String INSERT = """
        INSERT INTO participation.outbox_mail (survey_id, wave_id, participant_id, kind, message_id, due_at,
            next_attempt_at)
        SELECT p.survey_id, p.wave_id, p.id, :kind, '<' || gen_random_uuid() || '@' || :domain || '>', %s, %s
        """;
    private static final String AT_DUE = INSERT.formatted(":due", ":due");
    private static final String OWN_REMINDER_TIME = "(coalesce(i.sent_at, i.due_at) AT TIME ZONE :zone"
            + " + make_interval(days => :days)) AT TIME ZONE :zone";
    private static final String ON_TWICE = " ON CONFLICT (survey_id, wave_id, participant_id, kind) DO NOTHING";
    private static final String ON_TWICE_MOVE = """
         ON CONFLICT (survey_id, wave_id, participant_id, kind) DO UPDATE
        SET due_at = excluded.due_at, next_attempt_at = excluded.next_attempt_at
        WHERE outbox_mail.state = 'waiting' AND outbox_mail.attempts = 0""";
    private static final String NOTE_SENT = """
        INSERT INTO participation.outbox_mail (survey_id, wave_id, participant_id, kind, state, message_id, due_at,
            next_attempt_at, sent_at)
        SELECT p.survey_id, p.wave_id, p.id, :kind, 'sent', '<' || gen_random_uuid() || '@' || :domain || '>', :at, :at, :at
        FROM participation.participant p
        WHERE p.survey_id = :survey AND p.wave_id = :wave AND p.kind = 'invited'
            AND (p.completed_at IS NULL OR p.completed_at > :at)
            AND (p.declined_at IS NULL OR p.declined_at > :at)
        ORDER BY p.id
        """;

    private final EntityManager entities;

    @Inject
    public JpaOutboxRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int planInvitations(SurveyId survey, WaveId wave, Instant dueAt, String messageIdDomain) {
        return plan(ofWave(AT_DUE + UNINVITED + "ORDER BY p.id" + ON_TWICE, survey, wave), MailKind.INVITATION, dueAt,
                messageIdDomain);
    }

    @Override
    public int planReminders(SurveyId survey, WaveId wave, int afterDays, ZoneId zone, String messageIdDomain) {
        return ofWave(INSERT.formatted(OWN_REMINDER_TIME, OWN_REMINDER_TIME) + INVITED
                + "AND i.state IN ('waiting', 'sent') ORDER BY p.id" + ON_TWICE_MOVE, survey, wave)
                .setParameter("kind", OutboxRow.code(MailKind.REMINDER)).setParameter("domain", messageIdDomain)
                .setParameter("zone", zone.getId()).setParameter("days", afterDays).executeUpdate();
    }

    @Override
    public int remindNow(SurveyId survey, WaveId wave, Instant now, String messageIdDomain) {
        return plan(ofWave(AT_DUE + INVITED + "AND i.state = 'sent' ORDER BY p.id" + ON_TWICE_MOVE, survey, wave),
                MailKind.REMINDER, now, messageIdDomain);
    }

    private static int plan(Query insert, MailKind kind, Instant dueAt, String domain) {
        return insert.setParameter("kind", OutboxRow.code(kind)).setParameter("due", dueAt)
                .setParameter("domain", domain).executeUpdate();
    }

    @Override
    public int noteSent(SurveyId survey, WaveId wave, MailKind kind, Instant sentAt, String messageIdDomain) {
        return ofWave(NOTE_SENT + ON_TWICE, survey, wave).setParameter("kind", OutboxRow.code(kind))
                .setParameter("at", sentAt).setParameter("domain", messageIdDomain).executeUpdate();
    }

    @Override
    public int moveInvitations(SurveyId survey, WaveId wave, Instant dueAt) {
        return ofWave("UPDATE participation.outbox_mail SET due_at = :due, next_attempt_at = :due WHERE " + OF_WAVE
                + " AND kind = 'invitation' AND state = 'waiting' AND attempts = 0", survey, wave)
                .setParameter("due", dueAt).executeUpdate();
    }

    @Override
    public int withdraw(SurveyId survey, WaveId wave, MailKind kind) {
        return ofWave("DELETE FROM participation.outbox_mail WHERE " + OF_WAVE
                + " AND kind = :kind AND state = 'waiting' AND attempts = 0", survey, wave)
                .setParameter("kind", OutboxRow.code(kind)).executeUpdate();
    }

    @Override
    public int withoutInvitation(SurveyId survey, WaveId wave) {
        return count(ofWave("SELECT count(*) " + UNINVITED, survey, wave));
    }

    @Override
    public int plannedInvitations(SurveyId survey, WaveId wave, Instant now) {
        return count(ofWave("SELECT count(*) FROM participation.outbox_mail WHERE " + OF_WAVE
                + " AND kind = 'invitation' AND state = 'waiting' AND due_at > :now", survey, wave)
                .setParameter("now", now));
    }

    @Override
    public int withoutReminder(SurveyId survey, WaveId wave) {
        return count(ofWave("SELECT count(*) " + INVITED + """
            AND i.state = 'sent' AND NOT EXISTS (SELECT 1 FROM participation.outbox_mail m
                WHERE m.survey_id = p.survey_id AND m.wave_id = p.wave_id AND m.participant_id = p.id
                    AND m.kind = 'reminder' AND (m.state <> 'waiting' OR m.attempts > 0))""", survey, wave));
    }

    @Override
    public int cancelWaiting(SurveyId survey, ParticipantId participant, CancelReason reason) {
        return entities.createNativeQuery("UPDATE participation.outbox_mail SET state = 'cancelled', fate = :reason"
                + " WHERE survey_id = :survey AND participant_id = :participant AND state = 'waiting'")
                .setParameter("survey", survey.value()).setParameter("participant", participant.value())
                .setParameter("reason", OutboxRow.code(reason)).executeUpdate();
    }

    @Override
    public int cancelWaiting(SurveyId survey, WaveId wave, CancelReason reason) {
        return ofWave("UPDATE participation.outbox_mail SET state = 'cancelled', fate = :reason WHERE " + OF_WAVE
                + " AND state = 'waiting'", survey, wave).setParameter("reason", OutboxRow.code(reason))
                .executeUpdate();
    }

    @Override
    public boolean retry(OutboxMail mail, Instant at) {
        boolean retried = entities.createNativeQuery("""
            UPDATE participation.outbox_mail SET state = 'waiting', attempts = 0, next_attempt_at = :at, fate = ''
            WHERE survey_id = :survey AND id = :id AND state = 'failed'""").setParameter("at", at)
                .setParameter("survey", mail.survey().value()).setParameter("id", mail.id().value())
                .executeUpdate() == 1;
        if (retried) {
            ofWave("UPDATE participation.outbox_mail SET state = 'waiting', fate = '' WHERE " + OF_WAVE
                    + " AND participant_id = :participant AND kind = 'reminder' AND state = 'cancelled'"
                    + " AND fate = 'invitation_failed'", mail.survey(), mail.wave())
                    .setParameter("participant", mail.participant().value()).executeUpdate();
        }
        return retried;
    }

    @Override
    public Optional<OutboxMail> find(SurveyId survey, WaveId wave, OutboxMailId id) {
        return reading(survey, wave).find(id);
    }

    @Override
    public Map<ParticipantId, MailState> invitations(SurveyId survey, WaveId wave,
            Collection<ParticipantId> participants) {
        return reading(survey, wave).invitations(participants);
    }

    @Override
    public List<OutboxMail> of(SurveyId survey, WaveId wave, int offset, int limit) {
        return reading(survey, wave).all(offset, limit);
    }

    @Override
    public List<OutboxMail> of(SurveyId survey, WaveId wave, MailState state, int offset, int limit) {
        return reading(survey, wave).in(state, offset, limit);
    }

    @Override
    public Optional<OutboxMail> nextDue(OutboxMail after, Instant now) {
        return reading(after.survey(), after.wave()).nextDue(after, now);
    }

    @Override
    public Optional<Instant> firstSent(SurveyId survey, WaveId wave, MailKind kind) {
        return reading(survey, wave).firstSent(kind);
    }

    @Override
    public Map<MailKind, Map<MailState, Integer>> counts(SurveyId survey, WaveId wave) {
        return reading(survey, wave).counts();
    }

    private OutboxReading reading(SurveyId survey, WaveId wave) {
        return new OutboxReading(entities, survey, wave);
    }

    private Query ofWave(String sql, SurveyId survey, WaveId wave) {
        return entities.createNativeQuery(sql).setParameter("survey", survey.value()).setParameter("wave",
                wave.value());
    }

    private static int count(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }
}
