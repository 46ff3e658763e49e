package nl.meetlat.db.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.meetlat.core.survey.Destruction;
import nl.meetlat.core.survey.Destruction.What;
import nl.meetlat.core.survey.RetentionWork;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.participation.KeptFigures;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Destroys in PostgreSQL. Runs within the caller's transaction, which holds the wave until it ends. */
@Dependent
public class JpaRetentionWork implements RetentionWork {

    /** An anonymous wave needs no thread when nobody can send in any more; a day covers any grace after closing. */
    private static final String LINKS_DUE = """
        w.link_destroyed_at IS NULL AND (w.link_until < cast(:today AS date) OR w.people_until < cast(:today AS date)
            OR w.privacy_mode = 'anonymous' AND least(w.closed_at, w.closes_at) < cast(:now AS timestamptz) - interval '1 day')
        """;
    private static final String PEOPLE_DUE = "w.people_erased_at IS NULL AND w.people_until < cast(:today AS date)";
    private static final String ANSWERS_DUE = "w.answers_erased_at IS NULL AND w.answers_until < cast(:today AS date)";
    private static final String DUE = """
        SELECT w.survey_id, w.id, %1$s AS links, %2$s AS people, %3$s AS answers
        FROM design.wave w WHERE (%1$s OR %2$s OR %3$s)
        """.formatted("(" + LINKS_DUE + ")", "(" + PEOPLE_DUE + ")", "(" + ANSWERS_DUE + ")");
    private static final String CLAIM = DUE + " AND w.id = :wave FOR UPDATE SKIP LOCKED";
    private static final String OF_WAVE = " WHERE survey_id = :survey AND wave_id = :wave ";

    /**
     * Those who came by the open link were numbered as they began, which is much the order of their answers: they get new numbers
     * in no order.
     */
    private static final String SHUFFLE = """
        WITH gone AS (DELETE FROM participation.participant
            WHERE survey_id = :survey AND wave_id = :wave AND kind = 'open' RETURNING *)
        INSERT INTO participation.participant (survey_id, wave_id, kind, language, public_id, opened_at, started_at,
            completed_at, declined_at, created_at)
        SELECT g.survey_id, g.wave_id, g.kind, g.language, g.public_id, g.opened_at, g.started_at, g.completed_at,
            g.declined_at, date_trunc('day', g.created_at, 'UTC')
        FROM gone g ORDER BY random()
        """;

    private final EntityManager entities;

    @Inject
    public JpaRetentionWork(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<WaveId> due(Instant now, ZoneId zone) {
        return at(DUE + " ORDER BY w.id", now, zone).getResultStream()
                .map(row -> new WaveId(row.get("id", Long.class))).toList();
    }

    @Override
    public Optional<Destruction> next(WaveId wave, Instant now, ZoneId zone) {
        return at(CLAIM, now, zone).setParameter("wave", wave.value()).getResultStream().findFirst()
                .map(row -> destroy(row, now, zone));
    }

    private NativeQuery<Tuple> at(String sql, Instant now, ZoneId zone) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class)
                .setParameter("today", LocalDate.ofInstant(now, zone).toString()).setParameter("now", now.toString());
    }

    private Destruction destroy(Tuple due, Instant now, ZoneId zone) {
        Claimed wave = new Claimed(due.get("survey_id", Long.class), due.get("id", Long.class));
        if (due.get("links", Boolean.class)) {
            return wave.lost(What.LINKS, links(wave, now, zone));
        }
        return due.get("people", Boolean.class)
                ? wave.lost(What.PEOPLE, people(wave, now))
                : wave.lost(What.ANSWERS, answers(wave, now));
    }

    private record Claimed(long survey, long id) {

        Destruction lost(What what, long number) {
            return new Destruction(new SurveyId(survey), new WaveId(id), what, number);
        }
    }

    /** Without threads nobody can go on, so the wave closes, and what was never sent in goes too. */
    private long links(Claimed wave, Instant now, ZoneId zone) {
        done(wave, "link_destroyed_at = :now, closed_at = CASE WHEN least(closed_at, closes_at) <= :now THEN closed_at"
                + " ELSE :now END", now);
        long threads = of(wave, """
            DELETE FROM linkage.participant_response l USING participation.participant p
            WHERE p.survey_id = :survey AND p.wave_id = :wave AND l.survey_id = p.survey_id AND l.participant_id = p.id
            """).executeUpdate();
        of(wave, "DELETE FROM answering.response" + OF_WAVE + "AND submitted_at IS NULL").executeUpdate();
        of(wave, """
            UPDATE answering.answer a SET saved_at = date_trunc('day', r.submitted_at, :zone) FROM answering.response r
            WHERE r.survey_id = :survey AND r.wave_id = :wave AND a.survey_id = r.survey_id AND a.response_id = r.id
            """).setParameter("zone", zone.getId()).executeUpdate();
        of(wave, """
            UPDATE answering.response SET started_at = date_trunc('day', submitted_at, :zone),
                submitted_at = date_trunc('day', submitted_at, :zone), external_id = NULL, language = 'und'
            """ + OF_WAVE).setParameter("zone", zone.getId()).executeUpdate();
        of(wave, """
            UPDATE participation.participant p SET opened_at = least(p.opened_at, w.opened_at),
                started_at = CASE WHEN p.started_at IS NULL THEN NULL ELSE w.opened_at END,
                completed_at = CASE WHEN p.completed_at IS NULL THEN NULL ELSE w.opened_at END
            FROM design.wave w
            WHERE p.survey_id = :survey AND p.wave_id = :wave AND p.opened_at IS NOT NULL AND w.id = p.wave_id
                AND w.opened_at IS NOT NULL
            """).executeUpdate();
        of(wave, SHUFFLE).executeUpdate();
        return threads;
    }

    private long people(Claimed wave, Instant now) {
        new KeptFigures(entities, new SurveyId(wave.survey()), new WaveId(wave.id())).keep();
        done(wave, "people_erased_at = :now", now);
        return of(wave, "DELETE FROM participation.participant" + OF_WAVE).executeUpdate();
    }

    private long answers(Claimed wave, Instant now) {
        done(wave, "answers_erased_at = :now", now);
        return of(wave, "DELETE FROM answering.response" + OF_WAVE).executeUpdate();
    }

    private void done(Claimed wave, String set, Instant now) {
        of(wave, "UPDATE design.wave SET " + set + ", revision = revision + 1 WHERE survey_id = :survey AND id = :wave")
                .setParameter("now", now).executeUpdate();
    }

    private Query of(Claimed wave, String sql) {
        return entities.createNativeQuery(sql).setParameter("survey", wave.survey()).setParameter("wave", wave.id());
    }
}
