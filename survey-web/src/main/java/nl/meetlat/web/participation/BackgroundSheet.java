package nl.meetlat.web.participation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.survey.Questionnaire;

/** Which background columns can be filled in, and with what: those of the list, or the three usual ones in an empty list. */
final class BackgroundSheet {

    private static final List<BackgroundName> USUAL = List.of(BackgroundName.ORGANISATION, BackgroundName.FUNCTION,
            BackgroundName.TENURE);

    private BackgroundSheet() {}

    static List<BackgroundChoice> of(Questionnaire questionnaire, BackgroundLabels labels, Language language) {
        if (labels.backgrounds().isEmpty()) {
            return USUAL.stream().map(name -> usual(questionnaire, name, labels, language)).toList();
        }
        return labels.backgrounds().stream().map(name -> ofList(questionnaire, name, labels, language)).toList();
    }

    /** A choice when the column goes by an answer scale; a column of free words takes any. */
    private static BackgroundChoice ofList(Questionnaire questionnaire, BackgroundName name, BackgroundLabels labels,
            Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        labels.values(name).forEach((value, label) -> {
            if (!value.isEmpty()) {
                values.put(value, label.in(language));
            }
        });
        boolean byScale = questionnaire.scales().stream().anyMatch(scale -> values.keySet().stream()
                .allMatch(value -> scale.indexOf(value).isPresent()));
        return new BackgroundChoice(name, labels.name(name, language), byScale ? values : Map.of());
    }

    private static BackgroundChoice usual(Questionnaire questionnaire, BackgroundName name, BackgroundLabels labels,
            Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        questionnaire.questions().filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast)
                .map(SingleChoice::scale)
                .filter(scale -> scale.code().value().toLowerCase(Locale.ROOT).equals(name.value())).findFirst()
                .map(AnswerScale::points).orElse(List.of()).stream().filter(point -> !point.missing())
                .forEach((ScalePoint point) -> values.put(point.value(), point.label().in(language)));
        return new BackgroundChoice(name, labels.name(name, language), values);
    }
}
