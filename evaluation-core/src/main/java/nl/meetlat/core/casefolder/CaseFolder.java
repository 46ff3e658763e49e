package nl.meetlat.core.casefolder;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.response.PackedResponses;
import nl.meetlat.core.survey.Questionnaire;

/**
 * A case without errors. Coded responses and response figures are in memory; the invitees and the responses in full are
 * gone through again in the files, one at a time.
 */
public final class CaseFolder {

    public static final String QUESTIONNAIRE_FILE = "questionnaire.csv";
    public static final String SCALES_FILE = "scales.csv";
    public static final String INVITEES_FILE = "invitees.csv";
    public static final String RESPONSES_FILE = "responses.csv";
    public static final String PLAN_FILE = "plan.json";
    public static final String SURVEY_FILE = "survey.json";

    private final Questionnaire questionnaire;
    private final AnalysisPlan plan;
    private final SurveyDetails details;
    private final Set<BackgroundName> backgrounds;
    private final ResponseFigures responseFigures;
    private final PackedResponses responses;
    private final Rows<ParticipantDetails> inviteeRows;
    private final Rows<CaseResponse> responseRows;

    /** Goes through the rows of a file. */
    @FunctionalInterface
    interface Rows<T> {

        void forEach(Consumer<T> reader);
    }

    CaseFolder(Questionnaire questionnaire, AnalysisPlan plan, SurveyDetails details, Set<BackgroundName> backgrounds,
            ResponseFigures responseFigures, PackedResponses responses, Rows<ParticipantDetails> inviteeRows,
            Rows<CaseResponse> responseRows) {
        this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.details = Objects.requireNonNull(details, "details");
        this.backgrounds = backgrounds;
        this.responseFigures = responseFigures;
        this.responses = responses;
        this.inviteeRows = inviteeRows;
        this.responseRows = responseRows;
    }

    /** The questionnaire; the constructs that the plan scores are scored in it. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The plan of the case, or the default plan when it has none. */
    public AnalysisPlan plan() {
        return plan;
    }

    /** The words around the questions and how it was fielded, as far as the case tells. */
    public SurveyDetails details() {
        return details;
    }

    /** Background columns of the invitees, in the order of the file; none when there are no invitees. */
    public Set<BackgroundName> backgrounds() {
        return backgrounds;
    }

    /** Invited and completed, in total and by background; unknown when there are no invitees. */
    public ResponseFigures responseFigures() {
        return responseFigures;
    }

    /** The responses as they are counted; none when the case has no responses. */
    public PackedResponses responses() {
        return responses;
    }

    /**
     * Hands out every invitee, in the order of the file.
     *
     * @throws CaseChangedException when the file changed meanwhile
     */
    public void forEachInvitee(Consumer<ParticipantDetails> reader) {
        inviteeRows.forEach(reader);
    }

    /**
     * Hands out every response, in the order of the file.
     *
     * @throws CaseChangedException when the file changed meanwhile
     */
    public void forEachResponse(Consumer<CaseResponse> reader) {
        responseRows.forEach(reader);
    }
}
