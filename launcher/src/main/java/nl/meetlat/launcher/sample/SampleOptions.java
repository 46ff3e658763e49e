package nl.meetlat.launcher.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.casefolder.RowSample;
import nl.meetlat.launcher.command.UsageException;
import nl.meetlat.launcher.command.Words;

/**
 * The options of {@code sample}.
 *
 * @param input an existing file
 * @param out where the drawn rows go; never the input itself
 * @param request what is to be drawn
 */
record SampleOptions(Path input, Path out, RowSample.Request request) {

    static SampleOptions parse(List<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<Path> input = Optional.empty();
        Words rest = new Words(words);
        while (rest.hasNext()) {
            String word = rest.next();
            if (List.of("--out", "--strata", "--fraction", "--fractions", "--seed").contains(word)) {
                values.put(word, rest.valueOf(word));
            } else if (word.startsWith("-") || input.isPresent()) {
                throw new UsageException("usage.unknown-option", word);
            } else {
                input = Optional.of(Words.path(word));
            }
        }
        Path file = input.orElseThrow(() -> new UsageException("sample.no-input"));
        Path out = Words.path(needed(values, "--out", "sample.no-out"));
        if (!Files.isRegularFile(file)) {
            throw new UsageException("sample.input-missing", file);
        }
        if (Files.isDirectory(out)) {
            throw new UsageException("sample.out-is-folder", out);
        }
        if (file.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw new UsageException("sample.out-is-input", out);
        }
        return new SampleOptions(file, out, request(values));
    }

    private static RowSample.Request request(Map<String, String> values) {
        long seed = seed(needed(values, "--seed", "sample.no-seed"));
        List<String> columns = Optional.ofNullable(values.get("--strata"))
                .map(text -> Stream.of(text.split(",", -1)).map(String::strip).distinct().toList()).orElse(List.of());
        Optional<Double> fraction = Optional.ofNullable(values.get("--fraction")).map(SampleOptions::fraction);
        Map<String, Double> fractions = Optional.ofNullable(values.get("--fractions")).map(SampleOptions::fractions)
                .orElse(Map.of());
        if (fraction.isEmpty() && fractions.isEmpty()) {
            throw new UsageException("sample.no-fraction");
        }
        if (columns.isEmpty() && !fractions.isEmpty()) {
            throw new UsageException("sample.fractions-without-strata");
        }
        return new RowSample.Request(columns, fraction, fractions, seed);
    }

    private static String needed(Map<String, String> values, String option, String message) {
        return Optional.ofNullable(values.get(option)).orElseThrow(() -> new UsageException(message));
    }

    private static long seed(String text) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw new UsageException("sample.seed", text);
        }
        return Long.parseLong(text);
    }

    private static double fraction(String text) {
        if (!text.matches("[0-9]{0,3}([.,][0-9]{1,15})?") || text.isEmpty()) {
            throw new UsageException("sample.fraction", text);
        }
        double fraction = Double.parseDouble(text.replace(',', '.'));
        if (!(fraction > 0 && fraction <= 1)) {
            throw new UsageException("sample.fraction", text);
        }
        return fraction;
    }

    private static Map<String, Double> fractions(String text) {
        Map<String, Double> fractions = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int sign = part.lastIndexOf('=');
            if (sign < 1) {
                throw new UsageException("sample.fractions", part);
            }
            fractions.put(part.substring(0, sign).strip(), fraction(part.substring(sign + 1).strip()));
        }
        return fractions;
    }
}
