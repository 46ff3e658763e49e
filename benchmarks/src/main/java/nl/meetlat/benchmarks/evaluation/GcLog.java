package nl.meetlat.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code -Xlog:gc} wrote, in megabytes and seconds. */
record GcLog(long mostBefore, long mostAfter, int collections, double seconds) {

    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\) ([0-9.]+)ms");

    static GcLog read(Path file) throws IOException {
        long before = 0;
        long after = 0;
        int collections = 0;
        double milliseconds = 0;
        for (String line : Files.readAllLines(file)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                before = Math.max(before, Long.parseLong(pause.group(1)));
                after = Math.max(after, Long.parseLong(pause.group(2)));
                collections++;
                milliseconds += Double.parseDouble(pause.group(3));
            }
        }
        return new GcLog(before, after, collections, milliseconds / 1000);
    }
}
