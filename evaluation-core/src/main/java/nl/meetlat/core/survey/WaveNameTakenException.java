package nl.meetlat.core.survey;

/** A wave was not made or changed because another one of the survey has its name. */
public final class WaveNameTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WaveNameTakenException(SurveyId survey, Throwable cause) {
        super("another wave of survey " + survey + " has this name", cause);
    }
}
