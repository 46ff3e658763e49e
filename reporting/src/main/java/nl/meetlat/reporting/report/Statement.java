package nl.meetlat.reporting.report;

import java.util.List;
import java.util.OptionalDouble;

import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.Distribution;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.ValueCount;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;

/**
 * The answers to one statement.
 *
 * @param text the statement
 * @param label the statement, with a mark when it is scored in reverse
 * @param reversed whether it is scored in reverse; the answers are as given
 * @param distribution of everybody's answers
 * @param counts of the scored points, in scale order
 * @param high share above the middle of the scale
 * @param mean of the answers as given; empty when it cannot be shown
 */
record Statement(String text, String label, boolean reversed, Distribution distribution, List<ValueCount> counts,
        Computed<Double> high, OptionalDouble mean) {

    static Statement of(FrequencyFinding finding, AnswerScale scale, ReportContext context) {
        Distribution everybody = finding.groups().get(0);
        List<ValueCount> counts = everybody.counts().stream().filter(count -> !count.noOpinion()).toList();
        String text = context.wording().text(finding.variable().label());
        boolean reversed = isReversed(finding, context);
        Computed<Double> high = counts.stream().skip((counts.size() + 1) / 2).map(ValueCount::validShare)
                .reduce(Computed.of(0.0), (sum, share) -> sum.flatMap(a -> share.map(b -> Math.min(1, a + b))));
        return new Statement(text, reversed ? context.phrases().text("distribution.reversed", text) : text, reversed,
                everybody, counts, high, mean(everybody, scale));
    }

    private static boolean isReversed(FrequencyFinding finding, ReportContext context) {
        String code = finding.variable().code().value();
        return context.questionnaire().constructs().stream()
                .filter(construct -> context.plan().constructs().containsKey(construct.code()))
                .flatMap(construct -> construct.items().stream())
                .anyMatch(item -> item.reverseCoded() && item.item().value().equals(code));
    }

    private static OptionalDouble mean(Distribution distribution, AnswerScale scale) {
        if (PointValues.isPartlyNumeric(scale)
                || distribution.counts().stream().anyMatch(count -> !count.count().isPresent())) {
            return OptionalDouble.empty();
        }
        PointValues values = PointValues.of(scale);
        FrequencyTableBuilder table = FrequencyTable.builder();
        for (ValueCount count : distribution.counts()) {
            scale.indexOf(count.value()).ifPresent(index -> {
                if (values.isScored(index)) {
                    table.add(values.value(index), count.count().orElseThrow());
                }
            });
        }
        return table.build().summary().mean().fold(OptionalDouble::of, reason -> OptionalDouble.empty());
    }
}
