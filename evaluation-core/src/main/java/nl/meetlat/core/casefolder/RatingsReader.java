package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.meetlat.core.evaluation.plan.AgreementLevel;
import nl.meetlat.core.evaluation.plan.RatingTable;

/** Reads what raters said of subjects: a row per subject, a column per rater, blank where a rater did not judge. */
final class RatingsReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}([.][0-9]{1,15})?");

    private final List<String> raters;
    private final AgreementLevel level;

    RatingsReader(List<String> raters, AgreementLevel level) {
        this.raters = raters;
        this.level = level;
    }

    RatingTable read(Sheet sheet, Problems.InFile in) {
        Columns columns = Columns.of(sheet, in, raters, List.of(), name -> true);
        if (!columns.isComplete()) {
            return RatingTable.EMPTY;
        }
        List<List<String>> rows = new ArrayList<>();
        while (sheet.next()) {
            for (String rater : raters) {
                String text = columns.text(rater);
                if (level == AgreementLevel.ORDINAL && !text.isEmpty() && !isNumber(text)) {
                    columns.tell(rater, ProblemCode.NOT_A_NUMBER);
                    return RatingTable.EMPTY;
                }
            }
            rows.add(raters.stream().map(columns::text).toList());
        }
        return coded(rows);
    }

    /** Numbers as they are; other categories by their place in the order of the alphabet. */
    private static RatingTable coded(List<List<String>> rows) {
        TreeSet<String> words = new TreeSet<>();
        rows.forEach(row -> row.stream().filter(text -> !text.isEmpty()).forEach(words::add));
        boolean numbers = words.stream().allMatch(RatingsReader::isNumber);
        List<String> order = List.copyOf(words);
        return new RatingTable(rows.stream().map(row -> row.stream().map(text -> text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(numbers ? Double.parseDouble(text) : order.indexOf(text))).toList()).toList());
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
