package nl.meetlat.db.answering;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.meetlat.core.response.PageTime;
import nl.meetlat.core.response.PageTimeRepository;
import nl.meetlat.core.survey.SurveyId;

/** Times of pages in PostgreSQL, from what was noted at submission. Runs within the caller's transaction. */
@Dependent
public class JpaPageTimes implements PageTimeRepository {

    private static final String MEDIANS = """
        SELECT count(*) FILTER (WHERE seconds > 0),
            coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) FILTER (WHERE seconds > 0), 0)
        FROM (
            SELECT q.page_seconds
            FROM answering.response_quality q
            JOIN answering.response r ON r.survey_id = q.survey_id AND r.id = q.response_id
            WHERE q.survey_id = :survey AND r.version_number = :version
            ORDER BY q.response_id DESC
            LIMIT 1000) last
        CROSS JOIN LATERAL unnest(page_seconds) WITH ORDINALITY AS spent (seconds, page)
        GROUP BY page
        ORDER BY page
        """;

    private final EntityManager entities;

    @Inject
    public JpaPageTimes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PageTime> of(SurveyId survey, int version) {
        List<?> rows = entities.createNativeQuery(MEDIANS).setParameter("survey", survey.value())
                .setParameter("version", version).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new PageTime(((Number) row[0]).intValue(), ((Number) row[1]).doubleValue())).toList();
    }
}
