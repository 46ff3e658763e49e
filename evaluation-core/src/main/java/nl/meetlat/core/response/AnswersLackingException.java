package nl.meetlat.core.response;

import java.util.List;

import nl.meetlat.core.NotDoneException;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.survey.SurveyId;

/** A response was not submitted because required questions are not answered. */
public final class AnswersLackingException extends NotDoneException {

    private static final long serialVersionUID = 1L;

    private final transient SurveyId survey;
    private final transient ResponseId response;
    private final transient List<ItemCode> questions;

    public AnswersLackingException(SurveyId survey, ResponseId response, List<ItemCode> questions) {
        super("response " + response + " of survey " + survey + " lacks answers to " + questions);
        this.survey = survey;
        this.response = response;
        this.questions = List.copyOf(questions);
    }

    public SurveyId survey() {
        return survey;
    }

    public ResponseId response() {
        return response;
    }

    /** The questions, in the order put; at least one. */
    public List<ItemCode> questions() {
        return questions;
    }
}
