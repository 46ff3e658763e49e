package nl.meetlat.core.drafting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.SingleChoice;
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
                .map(page -> page.with(page.questions().stream().map(question -> question.accept(rescaling)).toList()))
                .toList();
        if (scale.namely().isEmpty()) {
            users(code).flatMap(choice -> choice.namely().stream())
                    .forEach(words -> Conditions.requireNotIn(questionnaire, words.code()));
        } else if (questionnaire.scales().get(index).namely().isEmpty()) {
            users(code).forEach(this::requireNamelyFree);
        }
        return Changed.scales(questionnaire, Changed.with(questionnaire.scales(), index, scale), pages);
    }

    /** Removes a scale; refused while a question uses it. */
    public Questionnaire remove(ScaleCode code) {
        int index = index(code);
        users(code).findFirst().ifPresent(user -> {
            throw new EditRefusedException(Reason.SCALE_IN_USE, code, user.code());
        });
        return Changed.scales(questionnaire, Changed.without(questionnaire.scales(), index), questionnaire.pages());
    }

    private Stream<ChoiceQuestion> users(ScaleCode code) {
        return questionnaire.questions().filter(ChoiceQuestion.class::isInstance).map(ChoiceQuestion.class::cast)
                .filter(choice -> choice.scale().code().equals(code));
    }

    private void requireNamelyFree(ChoiceQuestion choice) {
        ItemCode words = ChoiceQuestion.namelyCode(choice.code());
        boolean taken = questionnaire.question(words).isPresent()
                || questionnaire.construct(new ConstructCode(words.value())).isPresent();
        if (taken && (choice instanceof SingleChoice || choice instanceof MultipleChoice)) {
            throw new EditRefusedException(Reason.CODE_TAKEN, words, words);
        }
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
