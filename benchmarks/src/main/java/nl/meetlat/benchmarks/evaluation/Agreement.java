package nl.meetlat.benchmarks.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Whether Meetlat's {@code results.json} and the table of R's script say the same. */
final class Agreement {

    /** Largest relative difference; between 0 and this, R's own rounding. */
    static final double TOLERANCE = 1e-8;

    /** Where R's tail of F ends, though a double goes on: smaller ones count as the same. */
    private static final double SMALLEST = 1e-290;

    private static final Map<String, String> SUMS = Map.of("tukey", "difference", "gamesHowell", "statistic", "dunn",
            "statistic");

    private Agreement() {}

    /**
     * How many statistics were compared.
     *
     * @throws IllegalStateException when one differs or is not there
     */
    static int check(Path results, Path table) throws IOException {
        Map<String, JsonObject> ours = new HashMap<>();
        try (Reader json = Files.newBufferedReader(results)) {
            for (JsonElement entry : JsonParser.parseReader(json).getAsJsonObject().getAsJsonArray("analyses")) {
                JsonObject found = entry.getAsJsonObject();
                ours.put(found.get("outcome").getAsString() + ',' + found.get("by").getAsString(), found);
            }
        }
        List<String> lines = Files.readAllLines(table);
        String[] names = lines.get(0).split(",", -1);
        int compared = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            JsonObject found = ours.get(cells[0] + ',' + cells[1]);
            for (int i = 2; i < names.length; i++, compared++) {
                double theirs = Double.parseDouble(cells[i].strip());
                double our = ours(found, names[i]);
                if (!(Math.abs(our - theirs) <= Math.max(SMALLEST, TOLERANCE * Math.abs(theirs)))) {
                    throw new IllegalStateException("%s of %s by %s: %s, R says %s".formatted(names[i], cells[0],
                            cells[1], our, theirs));
                }
            }
        }
        return compared;
    }

    /** A statistic by its path in the entry; of a table of pairs the sum of the absolute values. */
    private static double ours(JsonObject entry, String name) {
        if (SUMS.containsKey(name)) {
            double sum = 0;
            for (JsonElement pair : entry.getAsJsonArray(name)) {
                sum += Math.abs(pair.getAsJsonObject().get(SUMS.get(name)).getAsDouble());
            }
            return sum;
        }
        String[] path = name.split("\\.", 2);
        return entry.getAsJsonObject(path[0]).get(path[1]).getAsDouble();
    }
}
