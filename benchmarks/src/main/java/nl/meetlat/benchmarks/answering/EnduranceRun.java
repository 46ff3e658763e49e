package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import nl.meetlat.benchmarks.Report;

/** What must not change anything for respondents: how many came before, a restart, a rush, and what researchers ask for. */
public final class EnduranceRun {

    public static final int JOURNEYS = 10_000;
    public static final int RESTARTS = 3;
    public static final int ROUNDS = 3;

    private static final int BLOCK = 1_000;
    private static final int AT_ONCE = 20;
    private static final double NO_END = 1e6;
    private static final int RESPONDENTS = 100;
    private static final long PAUSE_MILLISECONDS = 500;
    private static final double SECONDS = 20;
    private static final double WARM_UP_SECONDS = 40;
    private static final int EXPORTS = 10;
    private static final int WARM_UP_EXPORTS = 5;
    private static final int RUSH_A_SECOND = 50;
    private static final int RUSH_SECONDS = 30;
    private static final int RUSH_PAGES = 16;
    private static final int RUSH_TIMES = 2;
    private static final int BEFORE_AND_AFTER_MILLISECONDS = 2_000;
    private static final String RESULTS = "/api/surveys/1/waves/1/results";

    private final Path home;
    private final Report report;

    /** @param home of the clone, built */
    public EnduranceRun(Path home, Report report) {
        this.home = home;
        this.report = report;
    }

    /** The server's memory after every thousand journeys. @param journeys all together */
    public void memory(int journeys) throws IOException, InterruptedException, SQLException {
        report.machine();
        try (Site site = Site.start(home, folder("memory"))) {
            Field field = new Field(site);
            Journeys people = new Journeys(site, field, AT_ONCE);
            for (int done = 0; done < journeys; done += BLOCK) {
                int now = Math.min(BLOCK, journeys - done);
                Journeys.Outcome outcome = people.of(now, NO_END);
                report.line("after %d journeys: %d MB of heap after a collection, %d MB resident; %s", done + now,
                        site.heapMegabytes(), site.serverMegabytes(), outcome);
            }
        }
    }

    /** The server stops and starts again while a hundred people press. @param times how often */
    public void restart(int times) throws IOException, InterruptedException, SQLException {
        report.machine();
        Path folder = folder("restart");
        try (KilledDatabase database = KilledDatabase.start(folder.resolve("database"));
                Node node = new Node(home, folder.resolve("server"), database.access(), true)) {
            node.start();
            Field field = new Field(database.installed());
            Presses presses = new Presses(Respondent.begun(field.invite(RESPONDENTS), node.address()), List.of(node));
            for (int i = 1; i <= times; i++) {
                List<Double> took = new ArrayList<>();
                Presses.Outcome outcome = presses.during(() -> {
                    Thread.sleep(BEFORE_AND_AFTER_MILLISECONDS);
                    took.add(seconds(node::close));
                    took.add(seconds(node::start));
                    Thread.sleep(BEFORE_AND_AFTER_MILLISECONDS);
                });
                report.line(
                        "restart %d: stopped in %.1f s, back %.1f s later; %d answers confirmed, %d presses repeated; "
                                + "ledger: %s",
                        i, took.get(0), took.get(1), outcome.confirmed(), outcome.repeated(),
                        Ledger.compare(presses.respondents(), field.rows()));
            }
            node.close();
            report.line("starting without anybody pressing: %.1f s", seconds(node::start));
        }
    }

    /** A hundred people press twice a second, alone and beside ten exports at the same time, in turn. @param rounds of both */
    public void exports(int rounds) throws IOException, InterruptedException, SQLException {
        report.machine();
        try (Site site = Site.start(home, folder("exports"))) {
            Field field = new Field(site);
            List<Respondent> respondents = Respondent.begun(field.invite(AnsweringRun.TURNS * RESPONDENTS),
                    site.address());
            Crowd.of(AnsweringRun.pressing(respondents, RESPONDENTS), WARM_UP_SECONDS, 0);
            for (int i = 0; i < WARM_UP_EXPORTS; i++) {
                exportedTenTimes(site);
            }
            for (int i = 0; i < rounds; i++) {
                Crowd.Outcome alone = Crowd.of(AnsweringRun.pressing(respondents, RESPONDENTS), SECONDS,
                        PAUSE_MILLISECONDS);
                List<Crowd.Outcome> exported = new ArrayList<>();
                Thread exports = new Thread(() -> exported.add(exportedTenTimes(site)), "exports");
                exports.start();
                Crowd.Outcome beside = Crowd.of(AnsweringRun.pressing(respondents, RESPONDENTS), SECONDS,
                        PAUSE_MILLISECONDS);
                exports.join();
                Crowd.Outcome files = exported.get(0);
                report.line(
                        "p50 %.1f, p95 %.1f ms alone; p50 %.1f, p95 %.1f ms beside %d exports of %.0f ms (%d failed); "
                                + "p95 beside / alone %.2f",
                        alone.quantile(0.5), alone.quantile(0.95), beside.quantile(0.5),
                        beside.quantile(0.95), files.milliseconds().size(), files.quantile(0.5),
                        files.failures().size() + beside.failures().size(),
                        beside.quantile(0.95) / alone.quantile(0.95));
            }
            report.line("ledger: %s", Ledger.compare(respondents, field.rows()));
        }
    }

    private static Crowd.Outcome exportedTenTimes(Site site) {
        try {
            return Crowd.of(Collections.nCopies(EXPORTS, exporting(site)), SECONDS, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Signs in and has the results computed, once. */
    private static Crowd.Deed exporting(Site site) {
        return () -> {
            try (Wire wire = new Wire(site.address())) {
                Wire.Reply reply = wire.get(RESULTS, site.authorisation());
                if (!reply.isGood()) {
                    throw new RefusedException(reply);
                }
            }
            return Crowd.Then.ENOUGH;
        };
    }

    /** Fifty people a second begin for half a minute, each with a hundred questions, and go the whole way; then somebody signs in. */
    public void rush() throws IOException, InterruptedException, SQLException {
        report.machine();
        try (Site site = Site.start(home, folder("rush"))) {
            Field field = new Field(site);
            field.askOnPages(RUSH_PAGES, RUSH_TIMES);
            new Journeys(site, field, AT_ONCE).during(WARM_UP_SECONDS);
            Journeys.Outcome outcome = new Journeys(site, field, AT_ONCE).arriving(RUSH_A_SECOND * RUSH_SECONDS,
                    RUSH_SECONDS);
            report.line("%d people within %d s: the last was through after %.0f s; %s", RUSH_A_SECOND * RUSH_SECONDS,
                    RUSH_SECONDS, outcome.crowd().seconds(), outcome);
            Crowd.Outcome signedIn = Crowd.of(List.of(exporting(site)), SECONDS, 0);
            if (!signedIn.failures().isEmpty()) {
                throw new IllegalStateException("signing in and exporting afterwards failed:" + signedIn.told());
            }
            report.line("signed in and exported afterwards in %.0f ms", signedIn.quantile(0.5));
        }
    }

    /** Something that takes a while. */
    private interface Step {

        void take();
    }

    private static double seconds(Step step) {
        long start = System.nanoTime();
        step.take();
        return (System.nanoTime() - start) / 1e9;
    }

    private Path folder(String name) throws IOException {
        return EmptyFolder.of(home.resolve("benchmarks/target").resolve(name));
    }
}
