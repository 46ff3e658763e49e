package nl.meetlat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * The errors of the example's README, made on purpose in its files: the comparison with the published figures must notice
 * each, as often as the README says.
 */
class SharpEdgesTest {

    private static void assertWrong(Evaluation evaluation, RoundingMode rounding, long percentages, long means, long f,
            long significant, long conclusions) {
        PublishedFigures figures = new PublishedFigures(evaluation, rounding);
        assertThat(List.of(figures.wrongPercentages(), figures.wrongMeans(), figures.wrongF(), figures.significant(),
                figures.wrongConclusions())).containsExactly(percentages, means, f, significant, conclusions);
    }

    private static void assertWrong(OverijsselCase changed, long percentages, long means, long f, long significant,
            long conclusions) {
        assertWrong(changed.evaluate(), RoundingMode.HALF_UP, percentages, means, f, significant, conclusions);
    }

    /** The responses with every blank answer to some items filled in. */
    private static OverijsselCase filled(OverijsselCase changed, BiFunction<String, String, String> fill) {
        return changed.with("responses.csv", text -> {
            String header = text.substring(0, text.indexOf('\n'));
            List<String> columns = List.of(header.split(","));
            List<String> rows = new ArrayList<>(List.of(header));
            for (List<String> record : records(text)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    String cell = fill.apply(columns.get(i), record.get(i));
                    cells.add(cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
                }
                rows.add(String.join(",", cells));
            }
            return String.join("\n", rows);
        });
    }

    private static List<List<String>> records(String text) {
        return CsvTable.parse(text).stream().map(row -> List.copyOf(row.values())).toList();
    }

    private static final Map<String, String> REVERSED = CsvTable
            .read(OverijsselCase.FOLDER.resolve("questionnaire.csv"))
            .stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("reverse")));

    private static boolean isScored(String item) {
        return item.matches("(PR_|CU|PP).*");
    }

    @Test
    void compare_whenNothingIsWrong_findsNothing() {
        assertWrong(new OverijsselCase(), 0, 0, 0, 4, 0);
    }

    @Test
    void compare_whenReverseCodedItemsAreNotTurnedAround_findsIt() {
        assertWrong(new OverijsselCase().with("questionnaire.csv", text -> text.replace(",1,eens5,", ",0,eens5,")), 0,
                15,
                21, 3, 3);
    }

    @Test
    void compare_whenPercentagesAreOverEveryone_findsIt() {
        assertWrong(filled(new OverijsselCase(),
                (item, cell) -> !cell.isEmpty() ? cell
                        : item.startsWith("HK") ? "0" : item.matches("(DO|BL|IN).*") ? "1" : ""),
                40, 0, 0, 4, 0);
    }

    @Test
    void compare_whenHalvesAreRoundedToEven_findsIt() {
        assertWrong(new OverijsselCase().evaluate(), RoundingMode.HALF_EVEN, 3, 0, 0, 4, 0);
    }

    @Test
    void compare_whenRoundedDown_findsIt() {
        assertWrong(new OverijsselCase().evaluate(), RoundingMode.DOWN, 27, 8, 0, 4, 0);
    }

    @Test
    void compare_whenNeutralCountsAsAgree_findsIt() {
        assertWrong(
                new OverijsselCase().with("plan.json", text -> text.replace("[\"4\", \"5\"]", "[\"3\", \"4\", \"5\"]")),
                27, 0, 0, 4, 0);
    }

    @Test
    void compare_whenOnlyStronglyAgreeCounts_findsIt() {
        assertWrong(new OverijsselCase().with("plan.json", text -> text.replace("[\"4\", \"5\"]", "[\"5\"]")), 27, 0, 0,
                4,
                0);
    }

    @Test
    void compare_whenTheTotalIsTheAverageOfThePrintedPercentages_findsIt() {
        PublishedFigures figures = new PublishedFigures(new OverijsselCase().with("plan.json",
                text -> text.replace("[\"4\", \"5\"], \"total\"", "[\"4\", \"5\"], \"by\": \"A_ORG\", \"total\""))
                .evaluate(),
                RoundingMode.HALF_UP);
        long wrong = PublishedFigures.printedPercentages().filter(row -> row.get("group").equals("totaal"))
                .filter(row -> {
                    double average = figures.proportion(row.get("item")).groups().stream()
                            .mapToDouble(group -> Double.parseDouble(figures.percent(group))).average().orElseThrow();
                    return !figures.percent(average / 100).equals(row.get("percent_rounded"));
                }).count();
        assertThat(wrong).isEqualTo(13);
    }

    @Test
    void compare_whenAnyNumberOfAnswersMakesAScore_findsIt() {
        assertWrong(new OverijsselCase().with("plan.json", text -> text.replace("\"half\"", "\"any\"")), 0, 0, 21, 4,
                0);
    }

    @Test
    void compare_whenMoreThanHalfMustBeAnswered_findsIt() {
        assertWrong(new OverijsselCase().with("plan.json", text -> text.replaceAll(
                "(\"(?:ruimte|vertrouwen|eigen_kracht|resultaatverantwoordelijkheid)\": .*)\"half\"", "$13")), 0, 0, 12,
                4,
                0);
    }

    @Test
    void compare_whenEverythingMustBeAnswered_findsIt() {
        assertWrong(new OverijsselCase().with("plan.json", text -> text.replace("\"half\"", "\"all\"")), 0, 3, 21, 4,
                0);
    }

    /** A blank as 0 after turning around: 0 on a scale from 0 to 5, and 6 on a scale from 0 to 6 where items are reversed. */
    @Test
    void compare_whenABlankCountsAsZero_findsIt() {
        OverijsselCase changed = new OverijsselCase().with("scales.csv",
                text -> text + scale("tot5", 5) + scale("tot6", 6));
        changed.with("questionnaire.csv", text -> text
                .replaceAll("(?m)^((?:PR_|CU|PP).*),0,eens5,", "$1,0,tot5,")
                .replaceAll("(?m)^((?:PR_|CU|PP).*),1,eens5,", "$1,1,tot6,"));
        assertWrong(filled(changed, (item, cell) -> cell.isEmpty() && isScored(item)
                ? REVERSED.get(item).equals("1") ? "6" : "0"
                : cell), 0, 10, 21, 4, 0);
    }

    private static String scale(String name, int highest) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i <= highest; i++) {
            rows.append(name + "," + i + "," + i + "," + i + "," + (i + 1) + "\n");
        }
        return rows.toString();
    }

    @Test
    void compare_whenABlankCountsAsNeutral_findsIt() {
        assertWrong(filled(new OverijsselCase(), (item, cell) -> cell.isEmpty() && isScored(item) ? "3" : cell), 0, 0,
                21,
                4, 0);
    }
}
