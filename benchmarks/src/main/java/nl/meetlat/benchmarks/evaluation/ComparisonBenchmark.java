package nl.meetlat.benchmarks.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import nl.meetlat.benchmarks.cases.CaseShape;
import nl.meetlat.benchmarks.cases.GeneratedCase;
import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.evaluation.Evaluation;
import nl.meetlat.core.evaluation.Evaluator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The full set of comparisons of a case that has been read: scoring, counting, every test and every pair. The cost of a
 * thousand rows more is what counting costs; what remains for few rows is what the tests cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ComparisonBenchmark {

    @Param({"2000", "20000", "200000"})
    public int rows;

    @Param({"4", "40"})
    public int organisations;

    private Path folder;
    private CaseFolder read;

    @Setup(Level.Trial)
    public void read() throws IOException {
        folder = Files.createTempDirectory("meetlat-benchmark");
        GeneratedCase.write(folder, new CaseShape(rows, organisations));
        Reading<CaseFolder> reading = new CaseFolderReader(CaseFiles.ofFolder(folder)).withResponses().read();
        read = reading.toOptional().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
    }

    @Benchmark
    public Evaluation evaluate() {
        return Evaluator.evaluate(read.plan(), read.questionnaire(), read.responses(), read.responseFigures());
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
