package nl.meetlat.reporting.document;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.MeansChart;
import nl.meetlat.reporting.chart.MeansChart.GroupRow;
import nl.meetlat.reporting.chart.MeansChart.MeanPoint;
import nl.meetlat.reporting.text.RichText;

/** A small document with one of everything, in which every text is also an attack. */
public final class Documents {

    public static final String ATTACK = "=cmd|' /C calc'!A0<script>alert(1)</script>#{7*7}${7*7}\u202E";

    private Documents() {}

    public static Document withOneOfEverything(Language language) {
        return new Document(language, "Title " + ATTACK, "Subtitle", "Imprint",
                List.of(new Heading(1, "Chapter " + ATTACK, "chapter"),
                        new KeyFigures(List.of(new KeyFigures.KeyFigure("72%", "response"))),
                        Paragraph.of("Text " + ATTACK), new Callout(RichText.parse(RichText.mark("<i>F</i>(2, 173)"))),
                        table(), figure(language), new Heading(2, "Method", "method"),
                        new MethodParagraph(RichText.plain("How"))));
    }

    public static Table table() {
        return new Table("scores", "Scores " + ATTACK,
                List.of(Column.WORDS, Column.NUMBERS, Column.NUMBERS, Column.NUMBERS, Column.NUMBERS),
                List.of(Row.of(Cell.of(Value.NOTHING), Cell.text("Counts").spanning(2), Cell.text("Test").spanning(2)),
                        Row.of(Cell.text("Construct"), Cell.text("n"), Cell.text("%"), Cell.text("p"),
                                Cell.text("CI"))),
                List.of(Row.group("Group one", 5),
                        Row.of(Cell.text(ATTACK), Cell.of(new Value.Count(174)), Cell.of(new Value.Share(0.625)),
                                Cell.of(new Value.Probability(0.0016, 0.05), Cell.Mark.SIGNIFICANT),
                                Cell.of(new Value.Interval(3.25, 3.5, 2))),
                        Row.group("Group two", 5),
                        Row.of(Cell.text("-1+1"), Cell.of(new Value.Count(5)),
                                Cell.of(new Value.Absent("n < 10"), Cell.Mark.SUPPRESSED),
                                Cell.of(new Value.Probability(0.25, 0.05)),
                                Cell.of(new Value.Interval(-1.5, 3.25, 2)))),
                List.of(RichText.plain("Note " + ATTACK)));
    }

    private static Figure figure(Language language) {
        MeansChart chart = new MeansChart("Means", "a 3", 1, 5,
                List.of(new GroupRow("a " + ATTACK, Optional.of(new MeanPoint(12, 3, 2.5, 3.5)), "", false)));
        Table table = new Table("means-table", "Means in numbers", List.of(Column.WORDS, Column.NUMBERS),
                List.of(Row.of(Cell.text("Group"), Cell.text("Mean"))),
                List.of(Row.of(Cell.text("a"), Cell.of(new Value.Decimal(3.25, 1)))), List.of());
        return new Figure("means", "Means " + language, chart, RichText.plain("They differ."), table);
    }
}
