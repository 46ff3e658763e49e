package nl.meetlat.core.response;

import java.util.Optional;

import nl.meetlat.core.NotDoneException;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.survey.SurveyId;

/** Answers were not saved or submitted because the response does not take any (more). */
public final class NotAcceptingAnswersException extends NotDoneException {

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

    private final transient SurveyId survey;
    private final transient ResponseId response;
    private final transient ParticipantId participant;
    private final Reason reason;

    public NotAcceptingAnswersException(SurveyId survey, ResponseId response, Reason reason) {
        super("response " + response + " of survey " + survey + " takes no answers: " + reason);
        this.survey = survey;
        this.response = response;
        this.participant = null;
        this.reason = reason;
    }

    /** The participant has submitted before, and begins no second response. */
    public NotAcceptingAnswersException(SurveyId survey, ParticipantId participant) {
        super("participant " + participant + " of survey " + survey + " has submitted");
        this.survey = survey;
        this.response = null;
        this.participant = participant;
        this.reason = Reason.SUBMITTED;
    }

    public SurveyId survey() {
        return survey;
    }

    /** The response, when it is known which. */
    public Optional<ResponseId> response() {
        return Optional.ofNullable(response);
    }

    /** The participant, when no response is meant. */
    public Optional<ParticipantId> participant() {
        return Optional.ofNullable(participant);
    }

    public Reason reason() {
        return reason;
    }
}
