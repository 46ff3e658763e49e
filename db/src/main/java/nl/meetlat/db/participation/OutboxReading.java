package nl.meetlat.db.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Lists and counts the mails of one wave. */
final class OutboxReading {

    private static final String OF_WAVE = "WHERE m.survey_id = :survey AND m.wave_id = :wave ";

    private final EntityManager entities;
    private final SurveyId survey;
    private final WaveId wave;

    OutboxReading(EntityManager entities, SurveyId survey, WaveId wave) {
        this.entities = entities;
        this.survey = survey;
        this.wave = wave;
    }

    Optional<OutboxMail> find(OutboxMailId id) {
        return mails(select("AND m.id = :id").setParameter("id", id.value())).stream().findFirst();
    }

    Map<ParticipantId, MailState> invitations(Collection<ParticipantId> participants) {
        Map<ParticipantId, MailState> invitations = new HashMap<>();
        if (!participants.isEmpty()) {
            mails(select("AND m.kind = 'invitation' AND m.participant_id IN :ids").setParameter("ids",
                    participants.stream().map(ParticipantId::value).toList()))
                    .forEach(mail -> invitations.put(mail.participant(), mail.state()));
        }
        return invitations;
    }

    List<OutboxMail> all(int offset, int limit) {
        return mails(select("ORDER BY m.due_at, m.id").setFirstResult(offset).setMaxResults(limit));
    }

    List<OutboxMail> in(MailState state, int offset, int limit) {
        return mails(select("AND m.state = :state ORDER BY m.due_at, m.id")
                .setParameter("state", OutboxRow.code(state)).setFirstResult(offset).setMaxResults(limit));
    }

    /** False sorts before true, so those after this mail come before those it comes after. */
    Optional<OutboxMail> nextDue(OutboxMail after, Instant now) {
        return mails(select("AND m.state = 'waiting' AND m.due_at <= :now AND m.id <> :id"
                + " ORDER BY (m.due_at, m.id) < (cast(:due AS timestamptz), :id), m.due_at, m.id")
                .setParameter("now", now).setParameter("id", after.id().value()).setParameter("due", after.dueAt())
                .setMaxResults(1)).stream().findFirst();
    }

    Optional<Instant> firstSent(MailKind kind) {
        return mails(select("AND m.kind = :kind AND m.state = 'sent' ORDER BY m.sent_at")
                .setParameter("kind", OutboxRow.code(kind)).setMaxResults(1)).stream().findFirst()
                .flatMap(OutboxMail::sentAt);
    }

    Map<MailKind, Map<MailState, Integer>> counts() {
        Map<MailKind, Map<MailState, Integer>> counts = new EnumMap<>(MailKind.class);
        for (Tuple row : tuples(query("SELECT m.kind, m.state, count(*) AS mails FROM participation.outbox_mail m "
                + OF_WAVE + "GROUP BY m.kind, m.state"))) {
            counts.computeIfAbsent(OutboxRow.kind(row), kind -> new EnumMap<>(MailState.class))
                    .put(OutboxRow.state(row), Math.toIntExact(row.get("mails", Long.class)));
        }
        return counts;
    }

    private Query select(String which) {
        return query("SELECT " + OutboxRow.COLUMNS + " FROM participation.outbox_mail m " + OF_WAVE + which);
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("survey", survey.value())
                .setParameter("wave", wave.value());
    }

    private static List<OutboxMail> mails(Query query) {
        return tuples(query).stream().map(OutboxRow::read).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
