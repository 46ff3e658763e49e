package nl.meetlat.db.participation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.OpenCounts;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Counts the people of one wave in the database: who was invited, and apart from them who came by the open link. */
final class ResponseCounting {

    private static final String COUNTS = """
        count(*) AS invited,
        count(*) FILTER (WHERE completed_at IS NOT NULL OR started_at IS NOT NULL AND declined_at IS NULL) AS started,
        count(completed_at) AS completed,
        count(*) FILTER (WHERE completed_at IS NULL AND declined_at IS NOT NULL) AS declined
        """;
    private static final String OF_WAVE = " FROM participation.participant p %s WHERE p.survey_id = :survey"
            + " AND p.wave_id = :wave AND p.kind = 'invited' ";
    private static final String EACH_BACKGROUND = "CROSS JOIN LATERAL json_each_text(p.backgrounds) WITH ORDINALITY"
            + " AS b(name, value, place)";

    private final EntityManager entities;
    private final SurveyId survey;
    private final WaveId wave;

    ResponseCounting(EntityManager entities, SurveyId survey, WaveId wave) {
        this.entities = entities;
        this.survey = survey;
        this.wave = wave;
    }

    List<BackgroundName> backgrounds() {
        return rows("SELECT b.name" + OF_WAVE.formatted(EACH_BACKGROUND)
                + "GROUP BY b.name ORDER BY min(b.place), min(p.id)").stream()
                .map(row -> new BackgroundName(row.get(0, String.class))).toList();
    }

    ResponseFigures figures() {
        ResponseCounts total = counts(rows("SELECT " + COUNTS + OF_WAVE.formatted("")).get(0));
        Map<BackgroundName, Map<String, ResponseCounts>> groups = new LinkedHashMap<>();
        backgrounds().forEach(name -> groups.put(name, new LinkedHashMap<>()));
        for (Tuple row : rows("SELECT b.name, b.value, " + COUNTS + OF_WAVE.formatted(EACH_BACKGROUND)
                + "GROUP BY b.name, b.value ORDER BY b.name, b.value")) {
            groups.get(new BackgroundName(row.get("name", String.class))).put(row.get("value", String.class),
                    counts(row));
        }
        groups.values().forEach(values -> addUnknown(values, total));
        return new ResponseFigures(total, groups, open());
    }

    OpenCounts open() {
        Tuple row = rows("""
            SELECT count(*) FILTER (WHERE completed_at IS NOT NULL OR started_at IS NOT NULL AND declined_at IS NULL),
                   count(completed_at)
            FROM participation.participant WHERE survey_id = :survey AND wave_id = :wave AND kind = 'open'""").get(0);
        return new OpenCounts(row.get(0, Long.class), row.get(1, Long.class));
    }

    private static void addUnknown(Map<String, ResponseCounts> values, ResponseCounts total) {
        long invited = total.invited();
        long started = total.started();
        long completed = total.completed();
        long declined = total.declined();
        for (ResponseCounts counts : values.values()) {
            invited -= counts.invited();
            started -= counts.started();
            completed -= counts.completed();
            declined -= counts.declined();
        }
        if (invited > 0) {
            values.put("", new ResponseCounts(invited, started, completed, declined));
        }
    }

    FieldworkCounts fieldwork() {
        Tuple row = rows("""
            SELECT count(*), count(i.id) AS sent, count(p.opened_at) AS opened, count(p.started_at) AS started,
                   count(p.completed_at) AS completed,
                   count(*) FILTER (WHERE completed_at IS NULL AND declined_at IS NOT NULL) AS declined
            """ + OF_WAVE.formatted("LEFT JOIN participation.outbox_mail i ON i.survey_id = p.survey_id"
                + " AND i.wave_id = p.wave_id AND i.participant_id = p.id AND i.kind = 'invitation'"
                + " AND i.state = 'sent'")).get(0);
        return new FieldworkCounts(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class),
                row.get(3, Long.class), row.get(4, Long.class), row.get(5, Long.class));
    }

    SortedMap<LocalDate, Integer> completionsPerDay(ZoneId zone) {
        Query query = query("""
            SELECT cast(cast(r.submitted_at AT TIME ZONE :zone AS date) AS text) AS day, count(*)
            FROM answering.response r
            WHERE r.survey_id = :survey AND r.wave_id = :wave AND r.submitted_at IS NOT NULL GROUP BY 1""");
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (Tuple row : tuples(query.setParameter("zone", zone.getId()))) {
            days.put(LocalDate.parse(row.get(0, String.class)), Math.toIntExact(row.get(1, Long.class)));
        }
        return days;
    }

    private static ResponseCounts counts(Tuple row) {
        return new ResponseCounts(row.get("invited", Long.class), row.get("started", Long.class),
                row.get("completed", Long.class), row.get("declined", Long.class));
    }

    private List<Tuple> rows(String sql) {
        return tuples(query(sql));
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("survey", survey.value())
                .setParameter("wave", wave.value());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
