package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Computed;

/**
 * How often each value of a variable was given.
 *
 * @param analysis asked for it
 * @param variable the values are of
 * @param by what divides the respondents, if anything
 * @param valid respondents with a value
 * @param missing respondents without
 * @param notAsked those among the missing to whom it was not put
 * @param groups one for everybody, or with {@code by} one per value of it in scale order
 */
public record FrequencyFinding(AnalysisId analysis, Variable variable, Optional<Variable> by, Computed<Long> valid,
        Computed<Long> missing, Computed<Long> notAsked, List<Distribution> groups) implements Finding {

    public FrequencyFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(notAsked, "notAsked");
        groups = List.copyOf(groups);
    }

    /**
     * The values of one group.
     *
     * @param group whose
     * @param valid respondents of the group with a value
     * @param missing respondents of the group without
     * @param notAsked those among the missing to whom it was not put
     * @param counts every value of the scale in its order, also those nobody gave; for scores and numbers the values that
     *        occur in any group, ascending
     */
    public record Distribution(Group group, Computed<Long> valid, Computed<Long> missing, Computed<Long> notAsked,
            List<ValueCount> counts) {

        public Distribution {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One value.
     *
     * @param value as stored
     * @param label of the value; empty for scores and numbers
     * @param noOpinion an offered answer that counts as missing
     * @param count respondents who gave it
     * @param share of all respondents of the group to whom it was put, 0 to 1
     * @param validShare of those with a value, 0 to 1; not applicable for "no opinion"
     * @param ciLow lower end of the interval of {@code validShare}
     * @param ciHigh upper end
     */
    public record ValueCount(String value, LocalizedText label, boolean noOpinion, Computed<Long> count,
            Computed<Double> share, Computed<Double> validShare, Computed<Double> ciLow, Computed<Double> ciHigh) {}

    @Override
    public String kind() {
        return "frequencies";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.frequencies(this);
    }
}
