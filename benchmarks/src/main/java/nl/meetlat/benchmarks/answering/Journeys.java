package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** People who go the whole way without script, from the link to the thanks, a number of them at a time. */
final class Journeys {

    /** More than there is time for. */
    private static final int MOST = 20_000;

    private final Site site;
    private final Field field;
    private final int atOnce;

    Journeys(Site site, Field field, int atOnce) {
        this.site = site;
        this.field = field;
        this.atOnce = atOnce;
    }

    /**
     * What came of it; the ledger has been compared with the rows.
     *
     * @param requests of all together
     * @param submitted people whose submission is in the rows
     */
    record Outcome(Crowd.Outcome crowd, long requests, long submitted, String ledger) {

        double requestsEach() {
            return (double) requests / Math.max(1, crowd.milliseconds().size());
        }

        @Override
        public String toString() {
            return "%.1f a second, %.0f requests each, p50 %.0f, p95 %.0f ms, %d failed; %d of %d submitted; ledger: %s"
                    .formatted(crowd.rate(), requestsEach(), crowd.quantile(0.5), crowd.quantile(0.95),
                            crowd.failures().size(), submitted, crowd.milliseconds().size(), ledger);
        }
    }

    /** One after the other until the time is over. */
    Outcome during(double seconds) throws InterruptedException, SQLException {
        return of(MOST, seconds);
    }

    /** Until the people are through or the time is over. @throws IllegalStateException when ledger and rows differ */
    Outcome of(int people, double seconds) throws InterruptedException, SQLException {
        List<Invitation> invited = field.invite(people);
        Iterator<Invitation> next = invited.iterator();
        List<Respondent> done = Collections.synchronizedList(new ArrayList<>());
        Crowd.Deed journey = () -> {
            Invitation invitation;
            synchronized (next) {
                if (!next.hasNext()) {
                    return Crowd.Then.NOTHING;
                }
                invitation = next.next();
            }
            Respondent respondent = respondent(invitation);
            done.add(respondent);
            travel(respondent);
            return Crowd.Then.AGAIN;
        };
        return outcome(Crowd.of(Collections.nCopies(atOnce, journey), seconds, 0), invited, done);
    }

    /**
     * Everybody once, the beginnings spread over the seconds, however many are under way by then. Whose reply does not come
     * follows the link again as long as there is time for another; each such failure is told.
     */
    Outcome arriving(int people, int seconds) throws InterruptedException, SQLException {
        List<Invitation> invited = field.invite(people);
        List<Respondent> all = invited.stream().map(this::respondent).toList();
        List<Crowd.Deed> deeds = new ArrayList<>();
        all.forEach(respondent -> deeds.add(() -> {
            travel(respondent);
            return Crowd.Then.ENOUGH;
        }));
        return outcome(Crowd.of(deeds, 2.0 * seconds, seconds * 1_000L), invited, all);
    }

    private Respondent respondent(Invitation invitation) {
        return new Respondent(invitation, site.address(), invitation.hashCode());
    }

    private static void travel(Respondent respondent) throws IOException {
        try {
            respondent.journey();
        } finally {
            respondent.wire().close();
        }
    }

    private Outcome outcome(Crowd.Outcome crowd, List<Invitation> invited, List<Respondent> done) throws SQLException {
        long requests = done.stream().mapToLong(respondent -> respondent.wire().requests()).sum();
        return new Outcome(crowd, requests, field.submitted(invited), Ledger.compare(done, field.rows()));
    }
}
