package nl.meetlat.core.casefolder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.meetlat.core.statistics.sampling.StratifiedSample;

/**
 * A random sample of the rows of a delimited file, the same every time for the same file, strata, fractions and seed.
 *
 * @param header names of the columns
 * @param rows drawn, as written and in the order of the file
 * @param strata in the order of their names
 */
public record RowSample(List<String> header, List<List<String>> rows, List<Stratum> strata) {

    /** What joins the values of several columns in the name of a stratum. */
    public static final String JOINT = "/";

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

    public RowSample {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        strata = List.copyOf(strata);
    }

    /**
     * Rows with the same values in the columns that divide them.
     *
     * @param of how many there are
     * @param drawn how many of them are in the sample
     */
    public record Stratum(String name, int of, int drawn) {}

    /**
     * What is to be drawn.
     *
     * @param columns that divide the rows into strata; none: all rows are one stratum
     * @param fraction of each stratum, above 0 and at most 1
     * @param fractions other ones, by the name of the stratum
     * @param seed that the draw follows from
     */
    public record Request(List<String> columns, Optional<Double> fraction, Map<String, Double> fractions, long seed) {

        public Request {
            columns = List.copyOf(columns);
            Objects.requireNonNull(fraction, "fraction");
            fractions = Map.copyOf(fractions);
            if (fraction.isEmpty() && fractions.isEmpty()) {
                throw new IllegalArgumentException("a sample needs a fraction");
            }
        }
    }

    /**
     * Draws from a file, or tells what is wrong with it.
     *
     * @throws IOException when it cannot be read
     */
    public static Reading<RowSample> draw(InputStream file, String name, Request request) throws IOException {
        Problems problems = new Problems();
        Optional<RowSample> sample = Sheet.open(file, problems.in(name))
                .flatMap(sheet -> draw(sheet, problems.in(name), request));
        return problems.isEmpty() && sample.isPresent()
                ? new Reading.Read<>(sample.get())
                : new Reading.Rejected<>(problems.list());
    }

    private static Optional<RowSample> draw(Sheet sheet, Problems.InFile in, Request request) {
        Columns columns = Columns.of(sheet, in, request.columns(), List.of(), column -> true);
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<Integer>> strata = new TreeMap<>();
        while (columns.isComplete() && sheet.next()) {
            String stratum = String.join(JOINT, request.columns().stream().map(columns::text).toList());
            strata.computeIfAbsent(stratum, added -> new ArrayList<>()).add(rows.size());
            List<String> row = new ArrayList<>();
            for (int i = 0; i < sheet.header().size(); i++) {
                row.add(sheet.raw(i));
            }
            rows.add(row);
        }
        if (columns.isComplete() && rows.isEmpty()) {
            in.whole(ProblemCode.NO_ROWS, List.of());
        }
        checkFractions(request, List.copyOf(strata.keySet()), in);
        return in.problems().isEmpty() ? Optional.of(drawn(sheet.header(), rows, strata, request)) : Optional.empty();
    }

    /** Every stratum needs a fraction, and every fraction a stratum. */
    private static void checkFractions(Request request, List<String> names, Problems.InFile in) {
        if (names.isEmpty()) {
            return;
        }
        request.fractions().keySet().stream().filter(name -> !names.contains(name)).sorted()
                .forEach(name -> in.row(1, name, ProblemCode.STRATUM_UNKNOWN, names));
        List<String> without = names.stream().filter(name -> !request.fractions().containsKey(name)).toList();
        if (request.fraction().isEmpty() && !without.isEmpty()) {
            in.row(1, String.join(", ", without), ProblemCode.STRATUM_WITHOUT_FRACTION, List.of());
        }
    }

    private static RowSample drawn(List<String> header, List<List<String>> rows, Map<String, List<Integer>> strata,
            Request request) {
        int[] of = strata.values().stream().mapToInt(List::size).toArray();
        int[] sizes = request.fractions().isEmpty()
                ? StratifiedSample.sizes(of, request.fraction().orElseThrow())
                : StratifiedSample.sizes(of, strata.keySet().stream()
                        .mapToDouble(name -> request.fractions().getOrDefault(name, request.fraction().orElse(1.0)))
                        .toArray());
        List<List<Integer>> chosen = StratifiedSample.draw(List.copyOf(strata.values()), sizes, request.seed());
        List<Stratum> counted = new ArrayList<>();
        strata.forEach((name, members) -> counted
                .add(new Stratum(name, members.size(), chosen.get(counted.size()).size())));
        return new RowSample(header, chosen.stream().flatMap(List::stream).sorted().map(rows::get).toList(), counted);
    }

    /** Writes header and rows, separated by commas; does not close. */
    public void write(Appendable out) throws IOException {
        out.append(line(header));
        for (List<String> row : rows) {
            out.append(line(row));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RowSample::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    /** A cell between quotation marks where it needs them. */
    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
