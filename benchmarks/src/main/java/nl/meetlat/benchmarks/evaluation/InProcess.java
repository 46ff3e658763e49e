package nl.meetlat.benchmarks.evaluation;

import java.nio.file.Path;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.evaluation.Evaluator;

/** A case that has been read and evaluated until the Java machine is warm. */
record InProcess(CaseFolder read) {

    private static final int WARM_UPS = 20;
    private static final int REPEATS = 5;

    static InProcess of(Path folder) {
        Reading<CaseFolder> reading = new CaseFolderReader(CaseFiles.ofFolder(folder)).withResponses().read();
        InProcess warm = new InProcess(reading.toOptional()
                .orElseThrow(() -> new IllegalStateException(reading.problems().toString())));
        for (int i = 0; i < WARM_UPS; i++) {
            warm.evaluate();
        }
        return warm;
    }

    /** Seconds of one evaluation, the mean of a few. */
    double seconds() {
        long start = System.nanoTime();
        for (int i = 0; i < REPEATS; i++) {
            evaluate();
        }
        return (System.nanoTime() - start) / 1e9 / REPEATS;
    }

    private void evaluate() {
        if (Evaluator.evaluate(read.plan(), read.questionnaire(), read.responses(), read.responseFigures())
                .findings().isEmpty()) {
            throw new IllegalStateException("nothing was found");
        }
    }
}
