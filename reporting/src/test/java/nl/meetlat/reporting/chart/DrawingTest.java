package nl.meetlat.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javax.imageio.ImageIO;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.DistributionChart.Bar;
import nl.meetlat.reporting.chart.MeansChart.GroupRow;
import nl.meetlat.reporting.chart.MeansChart.MeanPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {

    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");
    private static final Colour NEUTRAL = ScaleColours.of(5).get(2);

    private static DistributionChart distribution() {
        return new DistributionChart("Title", "Description", FIVE, "high",
                List.of(Bar.of("first", List.of(.1, .2, .3, .25, .15), 200, OptionalDouble.of(3.15)),
                        Bar.of("second", List.of(.4, .3, .1, .1, .1), 200, OptionalDouble.of(2.2)),
                        Bar.absent("third", "hidden"),
                        Bar.of("fourth", List.of(0.0, .0, .2, .5, .3), 50, OptionalDouble.empty())));
    }

    private static List<Shape.Box> boxes(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Label.class::isInstance).map(s -> ((Shape.Label) s).text())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Breadth.class)
    void distribution_neutralParts_areCentredOnOneZeroLine(Breadth breadth) {
        Drawing drawing = Drawing.of(distribution(), breadth, Language.ENGLISH);

        List<Double> centres = boxes(drawing).stream().filter(box -> box.fill().equals(NEUTRAL))
                .filter(box -> box.height() > 20).map(box -> box.x() + box.width() / 2).toList();

        assertThat(centres).hasSize(3);
        assertThat(centres).allSatisfy(x -> assertThat(x).isEqualTo(centres.get(0), within(1e-9)));
    }

    @ParameterizedTest
    @EnumSource(Breadth.class)
    void distribution_usesTheFullRangeAndNoMore(Breadth breadth) {
        Drawing drawing = Drawing.of(distribution(), breadth, Language.ENGLISH);
        assertThat(boxes(drawing)).isNotEmpty().allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
        });
    }

    @Test
    void distribution_printsPercentagesFavourableMeanAndN() {
        List<String> texts = texts(Drawing.of(distribution(), Breadth.WIDE, Language.DUTCH));
        assertThat(texts).contains("30", "40%", "3,2", "200", "hidden").doesNotContain("NaN");
    }

    @Test
    void distribution_onFourPoints_divergesBetweenTheMiddleTwo() {
        DistributionChart chart = new DistributionChart("T", "D", List.of("a", "b", "c", "d"), "high",
                List.of(Bar.of("x", List.of(.1, .2, .3, .4), 10, OptionalDouble.empty()),
                        Bar.of("y", List.of(.3, .4, .2, .1), 10, OptionalDouble.empty())));
        Drawing drawing = Drawing.of(chart, Breadth.WIDE, Language.ENGLISH);
        Colour third = ScaleColours.of(4).get(2);
        List<Double> starts = boxes(drawing).stream().filter(box -> box.fill().equals(third) && box.height() > 20)
                .map(Shape.Box::x).toList();
        assertThat(starts.get(0)).isEqualTo(starts.get(1), within(1.0));
    }

    @Test
    void scaleColours_ofFive_areThoseOfTheLookAndEveryTextOnThemIsLegible() {
        assertThat(ScaleColours.of(5)).extracting(Colour::hex).containsExactly("#8c510a", "#d8b365", "#e6e4dd",
                "#5ab4ac", "#01665e");
        for (int points = 2; points <= 11; points++) {
            assertThat(ScaleColours.of(points)).hasSize(points).allSatisfy(colour -> {
                double a = colour.luminance() + 0.05;
                double b = colour.textOn().luminance() + 0.05;
                assertThat(Math.max(a, b) / Math.min(a, b)).isGreaterThan(4.5);
            });
        }
    }

    @Test
    void means_pointsLieOnTheAxisAndIntervalsAreCutAtItsEnds() {
        MeansChart chart = new MeansChart("T", "D", 1, 5,
                List.of(new GroupRow("a", Optional.of(new MeanPoint(7, 4.5, 3.6, 5.4)), "", false),
                        new GroupRow("b", Optional.empty(), "hidden", false),
                        new GroupRow("Total", Optional.of(new MeanPoint(9, 3, 2.5, 3.5)), "", true)));
        Drawing drawing = Drawing.of(chart, Breadth.WIDE, Language.ENGLISH);
        List<Shape.Dot> dots = drawing.shapes().stream().filter(Shape.Dot.class::isInstance)
                .map(Shape.Dot.class::cast).toList();
        List<Shape.Label> ticks = drawing.shapes().stream().filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast).filter(label -> label.text().matches("[1-5]")).toList();
        assertThat(ticks).extracting(Shape.Label::text).containsExactly("1", "2", "3", "4", "5");
        assertThat(dots).hasSize(2);
        assertThat(dots.get(0).x()).isEqualTo((ticks.get(3).x() + ticks.get(4).x()) / 2, within(1e-9));
        assertThat(dots.get(1).x()).isEqualTo(ticks.get(2).x(), within(1e-9));
        assertThat(drawing.shapes().stream().filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast)
                .mapToDouble(Shape.Line::x2).max().orElseThrow()).isLessThanOrEqualTo(ticks.get(4).x() + 1e-9);
        assertThat(texts(drawing)).contains("hidden");
    }

    @Test
    void daily_ofOneDay_isAColumnAndNoBlock() {
        DailyChart chart = new DailyChart("T", "D", LocalDate.of(2012, 11, 12), List.of(3L), List.of());
        assertThat(boxes(Drawing.of(chart, Breadth.WIDE, Language.ENGLISH))).singleElement()
                .satisfies(column -> assertThat(column.width()).isLessThan(50));
    }

    @Test
    void daily_markerStandsOnItsDay() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(35, 2L));
        LocalDate first = LocalDate.of(2012, 11, 12);
        DailyChart chart = new DailyChart("T", "D", first, counts,
                List.of(new DailyChart.Marker(first.plusDays(14), "reminder")));
        Drawing drawing = Drawing.of(chart, Breadth.WIDE, Language.ENGLISH);
        Shape.Box fifteenth = boxes(drawing).get(14);
        Shape.Line dashed = drawing.shapes().stream().filter(Shape.Line.class::isInstance)
                .map(Shape.Line.class::cast).filter(line -> line.dash() > 0).findFirst().orElseThrow();
        assertThat(dashed.x1()).isEqualTo(fifteenth.x() + fifteenth.width() / 2, within(1e-9));
        assertThat(texts(drawing)).contains("reminder, 26 Nov");
    }

    @Test
    void png_isAPictureOfTheDrawing() throws IOException {
        Png.Picture picture = Png.paint(distribution(), Breadth.WIDE, Language.DUTCH);
        var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(image.getWidth() / picture.width()).isEqualTo(2, within(0.01));
        assertThat(image.getRGB(0, image.getHeight() - 1)).isEqualTo(0xffffffff);
    }

    @Test
    void svg_hasARoleANameAndADescriptionAndNoMarkupFromTexts() {
        DistributionChart chart = new DistributionChart("<script>\"x\"</script>", "D & E", FIVE, "high",
                List.of(Bar.absent("<img src=x onerror=y>", "hidden")));
        String svg = Svg.inPage(chart, Breadth.NARROW, Language.DUTCH, "chart").toString();
        assertThat(svg).contains("role=\"img\"", "aria-label=\"&lt;script&gt;&quot;x&quot;&lt;/script&gt;\"",
                "<desc>D &amp; E</desc>", "var(--ink,#1b2530)").doesNotContain("<script", "<img");
        assertThat(Svg.file(chart, Breadth.WIDE, Language.DUTCH)).startsWith("<?xml").doesNotContain("var(");
    }

    @Test
    void wrap_whenAWordIsTooLong_endsInAnEllipsis() {
        List<String> lines = TextWidth.wrap("Resultaatverantwoordelijkheidsbeleving of iets anders dat lang is",
                TextStyle.ORDINARY, 120, 2);
        assertThat(lines).hasSize(2).allSatisfy(
                line -> assertThat(TextWidth.of(line, TextStyle.ORDINARY)).isLessThanOrEqualTo(120));
        assertThat(lines.get(0)).endsWith("\u2026");
    }
}
