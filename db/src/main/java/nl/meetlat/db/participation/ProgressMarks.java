package nl.meetlat.db.participation;

import java.time.Instant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.survey.SurveyId;

/**
 * Marks how far one person has come, each as one statement that answers whether it changed anything. Runs within the caller's
 * transaction.
 */
final class ProgressMarks {

    private static final String ONE = " WHERE survey_id = :survey AND id = :id ";

    private final EntityManager entities;
    private final SurveyId survey;
    private final ParticipantId id;

    ProgressMarks(EntityManager entities, SurveyId survey, ParticipantId id) {
        this.entities = entities;
        this.survey = survey;
        this.id = id;
    }

    boolean opened(Instant at) {
        return mark("SET opened_at = :at" + ONE + "AND opened_at IS NULL", at);
    }

    boolean started(Instant at) {
        return mark("SET started_at = :at, opened_at = coalesce(opened_at, :at)" + ONE + "AND started_at IS NULL", at);
    }

    /** Takes a decline back. */
    boolean completed(Instant at) {
        return mark("""
            SET completed_at = :at, started_at = coalesce(started_at, :at), opened_at = coalesce(opened_at, :at),
                declined_at = NULL""" + ONE + "AND completed_at IS NULL", at);
    }

    /** As {@link #completed}, with every moment that of the wave's opening. */
    boolean completedUntimed() {
        return of("""
            UPDATE participation.participant p
            SET completed_at = w.opened_at, started_at = w.opened_at, opened_at = w.opened_at, declined_at = NULL
            FROM design.wave w
            WHERE p.survey_id = :survey AND p.id = :id AND p.completed_at IS NULL AND w.survey_id = p.survey_id
                AND w.id = p.wave_id""").executeUpdate() == 1;
    }

    /** Keeps others from completing until the transaction ends. @return false when it is completed */
    boolean holdUncompleted() {
        return !of("SELECT id FROM participation.participant" + ONE + "AND completed_at IS NULL FOR UPDATE")
                .getResultList().isEmpty();
    }

    /** Not of who has completed. */
    boolean declined(Instant at) {
        return mark("SET declined_at = :at, opened_at = coalesce(opened_at, :at)" + ONE
                + "AND declined_at IS NULL AND completed_at IS NULL", at);
    }

    /** Of who has completed too. */
    boolean withdrawn(Instant at) {
        return mark("SET completed_at = NULL, declined_at = coalesce(declined_at, :at)" + ONE, at);
    }

    private boolean mark(String setAndWhere, Instant at) {
        return of("UPDATE participation.participant " + setAndWhere).setParameter("at", at).executeUpdate() == 1;
    }

    private Query of(String sql) {
        return entities.createNativeQuery(sql).setParameter("survey", survey.value()).setParameter("id", id.value());
    }
}
