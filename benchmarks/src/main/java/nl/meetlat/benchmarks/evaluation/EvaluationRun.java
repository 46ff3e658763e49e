package nl.meetlat.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.meetlat.benchmarks.Report;
import nl.meetlat.benchmarks.Sample;
import nl.meetlat.benchmarks.cases.CaseShape;
import nl.meetlat.benchmarks.cases.GeneratedCase;

/**
 * {@code ./meetlat evaluate} and R's script on the same case, as whole processes, in turn; and Meetlat alone on a million
 * rows.
 */
public final class EvaluationRun {

    public static final int ROUNDS = 5;
    private static final int ROWS = 20_000;
    private static final int MANY_ROWS = 1_000_000;
    private static final int REPEATS_IN_R = 3;

    private final Path home;
    private final Report report;
    private final Path work;

    /** @param home of the clone, where {@code meetlat} stands, built */
    public EvaluationRun(Path home, Report report) throws IOException {
        this.home = home;
        this.report = report;
        this.work = Files.createDirectories(home.resolve("benchmarks/target/evaluation"));
    }

    /**
     * Runs Meetlat and R in turn.
     *
     * @param rounds how often each process is run
     */
    public void besideR(int rounds) throws IOException, InterruptedException {
        report.machine();
        beside(new CaseShape(ROWS, 4), "own", rounds);
        beside(new CaseShape(ROWS, 4), "lean", rounds);
        beside(new CaseShape(ROWS, 40), "own", rounds);
        beside(new CaseShape(ROWS, 40), "lean", rounds);
    }

    /** Evaluates a million responses in half a gigabyte. */
    public void million() throws IOException, InterruptedException {
        report.machine();
        many(new CaseShape(MANY_ROWS, 4), "plan.json");
        many(new CaseShape(MANY_ROWS, 4).compressed(), "plan.json");
        many(new CaseShape(MANY_ROWS, 4), "plan-every-kind.json");
    }

    private void beside(CaseShape shape, String mode, int rounds) throws IOException, InterruptedException {
        Path folder = written(shape);
        Path out = folder.resolve("out");
        Path found = folder.resolve("r.csv");
        report.line("%n%d responses, backgrounds of %d, 3 and 5 groups; R's script in its %s form", shape.rows(),
                shape.organisations(), mode);
        List<String> meetlat = List.of(home.resolve("meetlat").toString(), "evaluate", folder.toString(), "--out",
                out.toString());
        Timed.run(meetlat);
        Timed.run(script(folder, mode, 1, found));
        report.line("  both found the same: %d statistics agree to %s", Agreement.check(out.resolve("results.json"),
                found), Agreement.TOLERANCE);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            theirs.add(Timed.run(script(folder, mode, 1, found)).seconds());
            ours.add(Timed.run(meetlat).seconds());
        }
        report.line("  whole process: R %s s, Meetlat %s s, R / Meetlat %s", Sample.of(theirs), Sample.of(ours),
                Sample.ofRatios(theirs, ours));
        InProcess inProcess = InProcess.of(folder);
        List<Double> scripts = new ArrayList<>();
        ours.clear();
        for (int i = 0; i < rounds; i++) {
            List<Double> once = Timed.run(script(folder, mode, REPEATS_IN_R, found)).reported();
            scripts.add(once.get(once.size() - 1));
            ours.add(inProcess.seconds());
        }
        report.line("  once read:     R %s s, Meetlat %s s, R / Meetlat %s", Sample.of(scripts), Sample.of(ours),
                Sample.ofRatios(scripts, ours));
    }

    private List<String> script(Path folder, String mode, int repeats, Path found) {
        return List.of("Rscript", "--vanilla", home.resolve("benchmarks/compare-means.R").toString(),
                folder.resolve("responses.csv").toString(), mode, Integer.toString(repeats), found.toString());
    }

    private void many(CaseShape shape, String plan) throws IOException, InterruptedException {
        Path folder = written(shape);
        Path gcLog = work.resolve("gc.log");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:gc:file=" + gcLog, "-jar",
                home.resolve("launcher/target/launcher.jar").toString(), "evaluate", folder.toString(), "--plan",
                folder.resolve(plan).toString(), "--out", folder.resolve("out").toString());
        double seconds = Timed.run(command).seconds();
        GcLog log = GcLog.read(gcLog);
        report.line("%n%d responses%s, %s, -Xmx512m: %.1f s; heap at most %d MB before and %d MB after a collection, "
                + "%d collections in %.2f s", shape.rows(), shape.zipped() ? " (.gz)" : "", plan, seconds,
                log.mostBefore(), log.mostAfter(), log.collections(), log.seconds());
    }

    private Path written(CaseShape shape) throws IOException {
        Path folder = work
                .resolve("%d-%d%s".formatted(shape.rows(), shape.organisations(), shape.zipped() ? "-gz" : ""));
        if (!Files.exists(folder.resolve("written"))) {
            GeneratedCase.write(folder, shape);
            Files.createFile(folder.resolve("written"));
        }
        return folder;
    }
}
