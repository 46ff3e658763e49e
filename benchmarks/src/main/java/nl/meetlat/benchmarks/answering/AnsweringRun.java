package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.meetlat.benchmarks.Report;
import nl.meetlat.benchmarks.Sample;

/** A Meetlat of its own, warmed up: one hundred respondents who save answers, in turn with a bare JDBC loop on the same database. */
public final class AnsweringRun {

    public static final int ROUNDS = 5;

    static final int AT_ONCE_PRESSING = 100;
    /** How many take turns for each of them. */
    static final int TURNS = 8;
    /** The most the server has; see its pool of connections. */
    private static final int CONNECTIONS = 40;
    private static final double SECONDS = 8;
    private static final double WARM_UP_SECONDS = 40;
    private static final long PAUSE_MILLISECONDS = 500;

    private final Path home;
    private final Report report;

    /** @param home of the clone, built */
    public AnsweringRun(Path home, Report report) {
        this.home = home;
        this.report = report;
    }

    /** @param rounds of saving beside the bare loop */
    public void measure(int rounds) throws IOException, InterruptedException, SQLException {
        report.machine();
        try (Site site = Site.start(home, EmptyFolder.of(home.resolve("benchmarks/target/answering")))) {
            Field field = new Field(site);
            List<Respondent> respondents = Respondent.begun(field.invite(TURNS * AT_ONCE_PRESSING), site.address());
            Crowd.of(pressing(respondents, AT_ONCE_PRESSING), WARM_UP_SECONDS, 0);
            saves(site, respondents, rounds);
            Crowd.Outcome paced = Crowd.of(pressing(respondents, AT_ONCE_PRESSING), SECONDS, PAUSE_MILLISECONDS);
            report.line(
                    "saved at %.0f a second, with half a second between: p50 %.1f, p95 %.1f, p99 %.1f ms, %d failed",
                    paced.rate(), paced.quantile(0.5), paced.quantile(0.95), paced.quantile(0.99),
                    paced.failures().size());
            report.line("ledger: %s", Ledger.compare(respondents, field.rows()));
            report.line("server: %d MB resident", site.serverMegabytes());
        }
    }

    private void saves(Site site, List<Respondent> respondents, int rounds) throws InterruptedException, SQLException {
        List<Double> bare = new ArrayList<>();
        List<Double> served = new ArrayList<>();
        List<Double> milliseconds = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            try (BareWrites writes = new BareWrites(site, CONNECTIONS)) {
                bare.add(Crowd.of(writes.writers(), SECONDS, 0).rate());
            }
            Crowd.Outcome outcome = Crowd.of(pressing(respondents, AT_ONCE_PRESSING), SECONDS, 0);
            served.add(outcome.rate());
            milliseconds.addAll(outcome.milliseconds());
            failures.add(outcome.failures().size() + outcome.told());
        }
        try (Connection connection = site.asOwner(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM answering.answer WHERE item_code LIKE 'BENCHMARK%'");
        }
        Sample all = Sample.of(milliseconds);
        report.line("answers saved a second: bare JDBC on %d connections %s, Meetlat with %d respondents at once %s, "
                + "Meetlat / bare %s", CONNECTIONS, Sample.of(bare), AT_ONCE_PRESSING, Sample.of(served),
                Sample.ofRatios(served, bare));
        report.line("without a pause: p50 %.1f, p95 %.1f, p99 %.1f ms, failed %s", all.quantile(0.5),
                all.quantile(0.95), all.quantile(0.99), failures);
    }

    /**
     * A number of people press at once, each after the reply to the press before. They take turns with others, so that nobody
     * presses faster than is allowed on one link.
     */
    static List<Crowd.Deed> pressing(List<Respondent> respondents, int atOnce) {
        List<Crowd.Deed> deeds = new ArrayList<>();
        int turns = respondents.size() / atOnce;
        for (int i = 0; i < atOnce; i++) {
            Iterator<Respondent> turn = Stream
                    .generate(respondents.subList(i * turns, (i + 1) * turns)::stream).flatMap(Function.identity())
                    .iterator();
            deeds.add(() -> {
                turn.next().press().send();
                return Crowd.Then.AGAIN;
            });
        }
        return deeds;
    }
}
