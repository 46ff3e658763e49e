package nl.meetlat.core.drafting;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/** Changes to the answer scales of a questionnaire. */
public record ScaleEdits(Questionnaire questionnaire) {

    public ScaleEdits {
        Objects.requireNonNull(questionnaire, "questionnaire");
    }

    public Questionnaire add(AnswerScale scale) {
        requireFree(scale.code());
        return Changed.scales(questionnaire, Changed.with(questionnaire.scales(), scale), questionnaire.pages());
    }

    /** Puts another scale in the place of one, also in every question that uses it. */
    public Questionnaire replace(ScaleCode code, AnswerScale scale) {
        if (!code.equals(scale.code())) {
            requireFree(scale.code());
        }
        int index = index(code);
        Rescaling rescaling = new Rescaling(code, scale);
        List<Page> pages = questionnaire.pages()
                .stream()
                .map(page -> new Page(page.title(), page.introduction(),
                        page.questions().stream().map(question -> question.accept(rescaling)).toList()))
                .toList();
        return Changed.scales(questionnaire, Changed.with(questionnaire.scales(), index, scale), pages);
    }

    /** Removes a scale; refused while a question uses it. */
    public Questionnaire remove(ScaleCode code) {
        int index = index(code);
        for (Question question : questionnaire.questions().toList()) {
            if (question instanceof ChoiceQuestion choice && choice.scale().code().equals(code)) {
                throw new EditRefusedException(Reason.SCALE_IN_USE, code, question.code());
            }
        }
        return Changed.scales(questionnaire, Changed.without(questionnaire.scales(), index), questionnaire.pages());
    }

    private int index(ScaleCode code) {
        return Changed.indexOf(questionnaire.scales(), scale -> scale.code().equals(code), code);
    }

    private void requireFree(ScaleCode code) {
        if (questionnaire.scale(code).isPresent()) {
            throw new EditRefusedException(Reason.CODE_TAKEN, code, code);
        }
    }
}
