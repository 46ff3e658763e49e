package nl.meetlat.web.design.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.language.Texts;

/** An answer scale to choose for a question, told by its points. */
public record ScaleOption(String code, String label) {

    /**
     * The questionnaire's own scales, then the standard ones whose code it does not use.
     *
     * @param kind of the question they are for; scales that do not fit it are left out
     * @param question its code, or null; the scale it has is offered all the same
     */
    static List<ScaleOption> fitting(QuestionKind kind, String question, Questionnaire questionnaire,
            Language language) {
        List<AnswerScale> scales = new ArrayList<>(questionnaire.scales());
        StandardScales.all().stream().filter(standard -> questionnaire.scale(standard.code()).isEmpty())
                .forEach(scales::add);
        Optional<String> kept = questionnaire.questions().filter(known -> known.code().value().equals(question))
                .flatMap(ScaleOption::scaleOf).findFirst();
        return scales.stream().filter(scale -> kind.fits(scale) || kept.equals(Optional.of(scale.code().value())))
                .map(scale -> new ScaleOption(scale.code().value(), label(scale, language))).toList();
    }

    /** Code of the scale of the last question of this kind: the next will have the same. Null when there is none. */
    static String usual(QuestionKind kind, Questionnaire questionnaire) {
        String none = kind == QuestionKind.YESNO ? StandardScales.YES_NO : null;
        return questionnaire.questions().filter(question -> QuestionKind.of(question) == kind)
                .flatMap(ScaleOption::scaleOf).reduce(none, (before, last) -> last);
    }

    /** The code of its scale, if it has one. */
    private static Stream<String> scaleOf(Question question) {
        return question instanceof ChoiceQuestion choice ? Stream.of(choice.scale().code().value()) : Stream.empty();
    }

    /** The code with the first and the last answer. */
    private static String label(AnswerScale scale, Language language) {
        List<ScalePoint> points = scale.points();
        return points.isEmpty() ? scale.code().value()
                : Texts.of(ScaleOption.class, language).get("scale.option", scale.code(), points.size(),
                        points.get(0).label().in(language), points.get(points.size() - 1).label().in(language));
    }

    /** The code with every answer. */
    static String whole(AnswerScale scale, Language language) {
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
