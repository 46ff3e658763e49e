package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import nl.meetlat.benchmarks.Report;
import nl.meetlat.benchmarks.Sample;

/**
 * Whole journeys without script, from the link to the thanks, through a warm Meetlat of its own; or through two in turn, built
 * from two clones. A machine can be half as fast at one moment as at another: two that run in turn are slow together.
 */
public final class JourneysRun {

    public static final int ROUNDS = 5;

    private static final int PAGES = 8;
    private static final int AT_ONCE = 20;
    private static final double SECONDS = 16;
    /** Compiling beside twenty respondents goes on for two minutes and more. */
    private static final double WARM_UP_SECONDS = 150;

    private final List<Path> homes;
    private final Report report;

    /** @param homes of clones, built; others are told as ratios to the first */
    public JourneysRun(List<Path> homes, Report report) {
        this.homes = List.copyOf(homes);
        this.report = report;
    }

    /** @param rounds after warming up */
    public void measure(int rounds) throws IOException, InterruptedException, SQLException {
        report.machine();
        List<Track> tracks = new ArrayList<>();
        try {
            for (Path home : homes) {
                tracks.add(Track.start(home));
            }
            for (Track track : tracks) {
                track.journeys.during(WARM_UP_SECONDS);
            }
            for (int i = 0; i < rounds; i++) {
                for (Track track : tracks) {
                    report.line("%s: %s", track.home, track.round());
                }
            }
            for (Track track : tracks) {
                track.tell(report);
            }
            for (Track track : tracks.subList(1, tracks.size())) {
                track.tellBeside(tracks.get(0), report);
            }
        } finally {
            tracks.forEach(track -> track.site.close());
        }
    }

    /** One Meetlat, and what came of each round. */
    private record Track(Path home, Site site, Journeys journeys, List<Double> rates, List<Double> milliseconds) {

        static Track start(Path home) throws IOException, InterruptedException, SQLException {
            Site site = Site.start(home, EmptyFolder.of(home.resolve("benchmarks/target/answering")));
            Field field = new Field(site);
            field.askOnPages(PAGES, 1);
            return new Track(home, site, new Journeys(site, field, AT_ONCE), new ArrayList<>(), new ArrayList<>());
        }

        /** Sixteen seconds of it. @return what to tell */
        String round() throws InterruptedException, SQLException {
            Processor server = Processor.of(site.server());
            Processor client = Processor.of(ProcessHandle.current());
            Journeys.Outcome outcome = journeys.during(SECONDS);
            int all = outcome.crowd().milliseconds().size();
            rates.add(outcome.crowd().rate());
            milliseconds.add(server.millisecondsSince() / all);
            return "%s; processor time of each: server %.1f, client %.1f ms".formatted(outcome,
                    milliseconds.get(milliseconds.size() - 1), client.millisecondsSince() / all);
        }

        void tell(Report report) throws IOException {
            report.line("%s: journeys a second over %d pages: %s; server: %d MB resident", home, PAGES,
                    Sample.of(rates), site.serverMegabytes());
        }

        void tellBeside(Track first, Report report) {
            report.line("%s / %s: journeys a second %s, processor time of the server for each %s", home, first.home,
                    Sample.ofRatios(rates, first.rates), Sample.ofRatios(milliseconds, first.milliseconds));
        }
    }

    /** What a process had used of the processors at some moment. */
    private record Processor(ProcessHandle process, Duration used) {

        static Processor of(ProcessHandle process) {
            return new Processor(process, process.info().totalCpuDuration().orElse(Duration.ZERO));
        }

        double millisecondsSince() {
            return of(process).used().minus(used).toMillis();
        }
    }
}
