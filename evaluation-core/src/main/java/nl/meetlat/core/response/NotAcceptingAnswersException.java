package nl.meetlat.core.response;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.survey.SurveyId;

/** Answers were not saved or submitted because the response does not take any (more). */
public final class NotAcceptingAnswersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It was submitted before. */
        SUBMITTED,
        /** The wave is closed, or not open yet. */
        NOT_OPEN,
        /** There is no such response. */
        UNKNOWN
    }

    private final Reason reason;

    public NotAcceptingAnswersException(SurveyId survey, ResponseId response, Reason reason) {
        super("response " + response + " of survey " + survey + " takes no answers: " + reason);
        this.reason = reason;
    }

    /** The participant has submitted before, and begins no second response. */
    public NotAcceptingAnswersException(SurveyId survey, ParticipantId participant) {
        super("participant " + participant + " of survey " + survey + " has submitted");
        this.reason = Reason.SUBMITTED;
    }

    public Reason reason() {
        return reason;
    }
}
