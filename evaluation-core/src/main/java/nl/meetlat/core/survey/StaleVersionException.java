package nl.meetlat.core.survey;

import nl.meetlat.core.NotDoneException;

/** A questionnaire version was not saved because it had been saved or published by somebody else in between. */
public final class StaleVersionException extends NotDoneException {

    private static final long serialVersionUID = 1L;

    private final transient SurveyId survey;
    private final int version;

    public StaleVersionException(SurveyId survey, int version) {
        super("version " + version + " of survey " + survey + " was changed in between");
        this.survey = survey;
        this.version = version;
    }

    public SurveyId survey() {
        return survey;
    }

    public int version() {
        return version;
    }
}
