package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;

/**
 * The columns of a regression: one per predictor that is a number, and for a choice one per value after the first, 1 for who
 * chose it and 0 for who did not.
 */
final class Predictors {

    private final List<Column> columns = new ArrayList<>();

    /**
     * One column.
     *
     * @param baseline whether it is the first value of a choice, which gets no coefficient
     */
    record Column(String term, LocalizedText label, CodedVariable variable, long category, boolean categorical,
            boolean baseline) {

        /** The value of a respondent who has the key. */
        double value(long key) {
            if (categorical) {
                return key == category ? 1 : 0;
            }
            return ((CodedVariable.Measured) variable).value(key);
        }
    }

    Predictors(Variables variables, List<VariableCode> codes) {
        for (VariableCode code : codes) {
            if (isCategorical(variables, code)) {
                addContrasts(variables, code);
            } else {
                columns.add(new Column(code.value(), variables.named(code).label(), variables.measured(code), 0, false,
                        false));
            }
        }
    }

    private static boolean isCategorical(Variables variables, VariableCode code) {
        return !variables.isConstruct(code) && (variables.question(code) instanceof SingleChoice
                || variables.question(code) instanceof YesNoQuestion);
    }

    private void addContrasts(Variables variables, VariableCode code) {
        boolean first = true;
        for (Map.Entry<Integer, Group> group : variables.groups(code).entrySet()) {
            String value = group.getValue().value().orElseThrow();
            columns.add(new Column(code.value() + "=" + value,
                    joined(variables.named(code).shortLabel(), group.getValue().label()), variables.grouping(code),
                    group.getKey(), true, first));
            first = false;
        }
    }

    private static LocalizedText joined(LocalizedText variable, LocalizedText value) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : value.languages()) {
            texts.put(language, variable.in(language) + ": " + value.exactly(language));
        }
        return new LocalizedText(texts);
    }

    /** Every column, those of first values included. */
    List<Column> columns() {
        return columns;
    }
}
