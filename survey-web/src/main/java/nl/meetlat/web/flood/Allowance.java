package nl.meetlat.web.flood;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number of requests each subject may make at once, and a rate at which more are allowed after that. Remembers the subjects
 * seen last only; one that is forgotten begins anew. May be used by several threads.
 */
final class Allowance {

    private final int atOnce;
    private final double perSecond;
    private final Clock clock;
    private final Map<String, Left> subjects;

    private record Left(double requests, Instant at) {}

    /** @param most subjects remembered */
    Allowance(int atOnce, double perSecond, int most, Clock clock) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.clock = clock;
        this.subjects = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
                return size() > most;
            }
        };
    }

    /** Takes one request. @return false when the subject has none left */
    synchronized boolean take(String subject) {
        Instant now = clock.instant();
        double requests = left(subject, now);
        boolean taken = requests >= 1;
        subjects.put(subject, new Left(taken ? requests - 1 : requests, now));
        return taken;
    }

    /** Gives back what was taken: it did not count after all. */
    synchronized void giveBack(String subject) {
        Instant now = clock.instant();
        subjects.put(subject, new Left(Math.min(atOnce, left(subject, now) + 1), now));
    }

    private double left(String subject, Instant now) {
        Left left = subjects.getOrDefault(subject, new Left(atOnce, now));
        double seconds = Math.max(0, Duration.between(left.at(), now).toMillis() / 1000.0);
        return Math.min(atOnce, left.requests() + seconds * perSecond);
    }
}
