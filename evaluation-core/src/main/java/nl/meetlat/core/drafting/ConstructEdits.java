package nl.meetlat.core.drafting;

import java.util.Objects;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Questionnaire;

/** Changes to the constructs of a questionnaire. */
public record ConstructEdits(Questionnaire questionnaire) {

    public ConstructEdits {
        Objects.requireNonNull(questionnaire, "questionnaire");
    }

    public Questionnaire add(Construct construct) {
        requireFree(construct.code());
        requireItems(construct);
        return Changed.constructs(questionnaire, Changed.with(questionnaire.constructs(), construct));
    }

    public Questionnaire replace(ConstructCode code, Construct construct) {
        if (!code.equals(construct.code())) {
            requireFree(construct.code());
        }
        requireItems(construct);
        return Changed.constructs(questionnaire,
                Changed.with(questionnaire.constructs(), index(code), construct));
    }

    /** Moves a construct by so many places in the order of the report, negative to the front. */
    public Questionnaire move(ConstructCode code, int by) {
        return Changed.constructs(questionnaire, Changed.moved(questionnaire.constructs(), index(code), by));
    }

    public Questionnaire remove(ConstructCode code) {
        return Changed.constructs(questionnaire, Changed.without(questionnaire.constructs(), index(code)));
    }

    private int index(ConstructCode code) {
        return Changed.indexOf(questionnaire.constructs(), construct -> construct.code().equals(code), code);
    }

    private void requireFree(ConstructCode code) {
        if (questionnaire.construct(code).isPresent()
                || questionnaire.question(new ItemCode(code.value())).isPresent()) {
            throw new EditRefusedException(Reason.CODE_TAKEN, code, code);
        }
    }

    private void requireItems(Construct construct) {
        for (ConstructItem item : construct.items()) {
            Question question = questionnaire.question(item.item())
                    .orElseThrow(() -> EditRefusedException.gone(item.item()));
            if (construct.scored() && !(question instanceof ScaleQuestion)) {
                throw new EditRefusedException(Reason.NOT_A_SCALE_QUESTION, item.item(), construct.code());
            }
        }
    }
}
