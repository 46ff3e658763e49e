package nl.meetlat.web.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.response.Pace;
import nl.meetlat.core.response.PageTimeRepository;
import nl.meetlat.core.survey.SurveyId;

/** How long questionnaires take, as seen a few minutes ago at most: no request counts for itself. */
@ApplicationScoped
@Transactional
public class Paces {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 200;

    private final Map<Version, Seen> kept = new ConcurrentHashMap<>();
    private PageTimeRepository times;
    private Clock clock;

    protected Paces() {}

    @Inject
    Paces(PageTimeRepository times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    private record Version(SurveyId survey, int number) {}

    private record Seen(Pace pace, Instant until) {}

    /** Of the version that is answered. */
    Pace of(Visit visit) {
        Version version = new Version(visit.wave().survey(), visit.version());
        Instant now = clock.instant();
        Seen seen = kept.get(version);
        if (seen == null || now.isAfter(seen.until())) {
            seen = new Seen(Pace.observed(visit.questionnaire().questionnaire(),
                    times.of(version.survey(), version.number())), now.plus(FRESH));
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(version, seen);
        }
        return seen.pace();
    }
}
