package nl.meetlat.web.design.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;

/** An answer scale to choose for a question, told by its points. */
public record ScaleOption(String code, String label) {

    /** The questionnaire's own scales, then the standard ones whose code it does not use. */
    static List<ScaleOption> all(Questionnaire questionnaire, Language language) {
        List<AnswerScale> scales = new ArrayList<>(questionnaire.scales());
        StandardScales.all().stream().filter(standard -> questionnaire.scale(standard.code()).isEmpty())
                .forEach(scales::add);
        return scales.stream().map(scale -> new ScaleOption(scale.code().value(), label(scale, language))).toList();
    }

    static String label(AnswerScale scale, Language language) {
        return scale.code() + ": " + scale.points().stream().map(point -> point.label().in(language))
                .collect(Collectors.joining(" · "));
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }
}
