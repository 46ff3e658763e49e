package nl.meetlat.core.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding.Share;

/** Counts how many of the published figures an evaluation misses. */
final class PublishedFigures {

    private static final Map<String, String> BACKGROUNDS = Map.of("functie", "A_FUN", "organisatie", "A_ORG",
            "dienstjaren", "A_DJ");

    private final Evaluation evaluation;
    private final RoundingMode rounding;

    PublishedFigures(Evaluation evaluation, RoundingMode rounding) {
        this.evaluation = evaluation;
        this.rounding = rounding;
    }

    static List<Map<String, String>> published(String name) {
        return CsvTable.read(OverijsselCase.FOLDER.resolve("published").resolve(name));
    }

    static String background(String name) {
        return BACKGROUNDS.get(name);
    }

    ProportionFinding proportion(String item) {
        return Stream.of(evaluation).flatMap(all -> all.findings().stream())
                .filter(ProportionFinding.class::isInstance).map(ProportionFinding.class::cast)
                .filter(finding -> finding.variable().code().value().equals(item)).findFirst().orElseThrow();
    }

    MeanFinding means(String construct, String background) {
        return evaluation.findings().stream().filter(MeanFinding.class::isInstance).map(MeanFinding.class::cast)
                .filter(finding -> finding.outcome().code().value().equals(construct)
                        && finding.by().code().value().equals(background(background)))
                .findFirst().orElseThrow();
    }

    /** The share of a group, or of everybody for {@code totaal}; empty when the plan does not ask for it. */
    Optional<Share> share(String item, String group) {
        ProportionFinding finding = proportion(item);
        return group.equalsIgnoreCase("totaal")
                ? finding.total()
                : finding.groups().stream().filter(one -> one.group().value().equals(Optional.of(group))).findFirst();
    }

    GroupMean mean(String construct, String background, String group) {
        return means(construct, background).groups().stream()
                .filter(one -> one.group().value().equals(Optional.of(group))).findFirst().orElseThrow();
    }

    String percent(Share share) {
        return percent(share.share().orElseThrow());
    }

    String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, rounding).toPlainString();
    }

    String oneDecimal(double mean) {
        return BigDecimal.valueOf(mean).setScale(1, rounding).toPlainString();
    }

    /** Of the 52 printed percentages: core values and goals in every organisation and in total, the rest in total. */
    long wrongPercentages() {
        return printedPercentages().filter(row -> !percent(share(row.get("item"), row.get("group")).orElseThrow())
                .equals(row.get("percent_rounded"))).count();
    }

    static Stream<Map<String, String>> printedPercentages() {
        return published("expected_percentages.csv").stream().filter(row -> row.get("item").matches("(HK|DO).*")
                || row.get("group").equals("totaal"));
    }

    /** Of the 15 printed means. */
    long wrongMeans() {
        return Stream.of("scores_cultuurverandering_resultaatverantwoordelijkheid.csv",
                "score_ervaring_proces_provincie.csv").flatMap(name -> published(name).stream())
                .filter(row -> !oneDecimal(mean(row.get("construct"), row.get("background"), row.get("group")).mean()
                        .orElseThrow()).equals(row.get("value")))
                .count();
    }

    /** Of the 21 F values, to a relative 1e-12. */
    long wrongF() {
        return published("expected_anova.csv").stream().filter(row -> {
            double f = means(row.get("construct"), row.get("background")).tests().anova().f().orElseThrow();
            double expected = Double.parseDouble(row.get("F"));
            return Math.abs(f - expected) > 1e-12 * expected;
        }).count();
    }

    /** How many of the 21 comparisons are significant. */
    long significant() {
        return published("expected_anova.csv").stream().filter(this::isSignificant).count();
    }

    long wrongConclusions() {
        return published("expected_anova.csv").stream()
                .filter(row -> isSignificant(row) != row.get("significant_p05").equals("1")).count();
    }

    private boolean isSignificant(Map<String, String> row) {
        return means(row.get("construct"), row.get("background")).verdict().anovaSignificant().orElseThrow();
    }
}
