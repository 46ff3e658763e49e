package nl.meetlat.web.answering;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.meetlat.core.response.Pace;
import nl.meetlat.core.response.PageTimeRepository;
import nl.meetlat.core.survey.SurveyId;

/** How long questionnaires take, as seen a few minutes ago at most: no request counts for itself. */
@ApplicationScoped
@Transactional
public class Paces {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 200;

    private Cache<Version, Pace> kept;
    private PageTimeRepository times;

    protected Paces() {}

    @Inject
    Paces(PageTimeRepository times) {
        this.times = times;
        this.kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(FRESH).build();
    }

    private record Version(SurveyId survey, int number) {}

    /** Of the version that is answered. Read without a lock, as the brands are. */
    Pace of(Visit visit) {
        Version version = new Version(visit.wave().survey(), visit.version());
        Pace seen = kept.getIfPresent(version);
        if (seen == null) {
            seen = Pace.observed(visit.questionnaire().questionnaire(), times.of(version.survey(), version.number()));
            kept.put(version, seen);
        }
        return seen;
    }
}
