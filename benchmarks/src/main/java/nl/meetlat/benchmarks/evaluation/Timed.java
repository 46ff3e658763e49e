package nl.meetlat.benchmarks.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that was run to its end.
 *
 * @param seconds from start to end
 * @param reported the numbers it wrote on lines that begin with "seconds"
 */
record Timed(double seconds, List<Double> reported) {

    private static final String MARK = "seconds ";

    /** @throws IllegalStateException when the command fails; with what it said */
    static Timed run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("meetlat-benchmark", ".txt");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ": " + text);
        }
        List<Double> reported = new ArrayList<>();
        text.lines().filter(line -> line.startsWith(MARK))
                .forEach(line -> reported.add(Double.parseDouble(line.substring(MARK.length()).strip())));
        return new Timed(seconds, reported);
    }
}
