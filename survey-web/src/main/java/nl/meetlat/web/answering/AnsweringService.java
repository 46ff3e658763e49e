package nl.meetlat.web.answering;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Respondent;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.NewResponse;
import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.Response;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.participation.ParticipantJourney;

/**
 * What a respondent can do. Whoever calls holds a key, and a key opens the answers of one participant only. Answers are
 * checked against the version they are given to before anything is stored.
 */
@ApplicationScoped
@Transactional
public class AnsweringService {

    private ParticipantRepository participants;
    private ParticipantJourney journey;
    private ResponseRepository responses;
    private WaveRepository waves;
    private FrozenQuestionnaires questionnaires;
    private Clock clock;

    protected AnsweringService() {}

    @Inject
    AnsweringService(ParticipantRepository participants, ParticipantJourney journey, ResponseRepository responses,
            WaveRepository waves, FrozenQuestionnaires questionnaires, Clock clock) {
        this.participants = participants;
        this.journey = journey;
        this.responses = responses;
        this.waves = waves;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** Notes that a person, not a mail scanner, opened the questionnaire. */
    void opened(RespondentKey key) {
        journey.opened(participant(key), clock.instant());
    }

    /** Ends the mails. */
    void declined(RespondentKey key) {
        journey.declined(participant(key), clock.instant());
    }

    /** Erases the answers and ends the mails; nothing happens when it is not known any more which answers these are. */
    void withdrawn(RespondentKey key) {
        if (responses.erase(key.survey(), key.participant())) {
            journey.withdrawn(participant(key), clock.instant());
        }
    }

    /** Remembers the language, once there is a response to remember it with. */
    void speaks(PageKey key, Language language) {
        key.response().ifPresent(response -> responses.choose(language, key.respondent().survey(), response));
    }

    /**
     * Saves a page. Answers to questions that are not put any more, because another page or device changed an answer before, are
     * let go, and the rest is saved.
     *
     * @param posted as in {@link #save}
     * @throws nl.meetlat.core.response.NotAcceptingAnswersException when submitted or not open; then nothing is saved
     */
    Saving savePage(PageKey page, List<PostedAnswer> posted) {
        return save(page, posted, AnswerIntake.NotPut.LET_GO);
    }

    /**
     * Saves what fits its question, and is put; nothing when the request was made up. The first answer begins the response.
     *
     * @param posted of different questions
     * @throws nl.meetlat.core.response.NotAcceptingAnswersException when submitted or not open; then nothing is saved
     */
    Saving save(PageKey page, List<PostedAnswer> posted) {
        return save(page, posted, AnswerIntake.NotPut.REFUSED);
    }

    private Saving save(PageKey page, List<PostedAnswer> posted, AnswerIntake.NotPut notPut) {
        PageKey key = page.response().isPresent() ? page : withResponse(page);
        SurveyId survey = key.respondent().survey();
        AnswerIntake intake = new AnswerIntake(questionnaires.get(survey, key.version()), posted);
        keepAsked(intake, key, notPut);
        if (intake.isNothing() && key.response().isEmpty()) {
            return new Saving(key, intake.outcomes(
                    intake.changes().stream().map(change -> new SavedAnswer(change, "", 0)).toList()));
        }
        if (intake.changes().isEmpty()) {
            return new Saving(key, intake.outcomes(List.of()));
        }
        PageKey begun = key.response().isPresent() ? key : key.startedAs(start(key));
        ResponseId response = begun.response().orElseThrow();
        return new Saving(begun,
                intake.outcomes(responses.save(survey, response, intake.changes(), clock.instant())));
    }

    /** Reads the answers so far only where something is put under a condition. */
    private void keepAsked(AnswerIntake intake, PageKey key, AnswerIntake.NotPut notPut) {
        SurveyId survey = key.respondent().survey();
        FrozenQuestionnaire questionnaire = questionnaires.get(survey, key.version());
        if (intake.isConditional(questionnaire.routing())) {
            intake.keepAsked(questionnaire,
                    key.response().map(response -> responses.answers(survey, response)).orElse(Map.of()), notPut);
        }
    }

    /**
     * Sends the answers in and ends the mails; a second time changes nothing.
     *
     * @throws nl.meetlat.core.response.AnswersLackingException when a required question is not answered
     * @throws nl.meetlat.core.response.NotAcceptingAnswersException when not open
     */
    void submit(PageKey page) {
        PageKey key = withResponse(page);
        SurveyId survey = key.respondent().survey();
        ResponseId response = key.response().orElseGet(() -> start(key));
        if (responses.submit(survey, response, questionnaires.get(survey, key.version()).questionnaire(),
                clock.instant())) {
            completed(key, response);
        }
    }

    private void completed(PageKey key, ResponseId response) {
        SurveyId survey = key.respondent().survey();
        if (waves.find(survey, key.wave()).filter(wave -> wave.privacy().mode() == PrivacyMode.ANONYMOUS).isPresent()) {
            journey.completedUntimed(participant(key.respondent()));
            responses.forgetWhose(survey, response, ZoneId.systemDefault());
        } else {
            journey.completed(participant(key.respondent()), clock.instant());
        }
    }

    /** The response may have begun on another page or device since the page was made, and in another version. */
    private PageKey withResponse(PageKey page) {
        Optional<Response> response = responses.find(page.respondent().survey(), page.respondent().participant());
        return response.map(found -> new PageKey(page.respondent(), found.wave(), found.version(),
                Optional.of(found.id()), page.language())).orElse(page);
    }

    private ResponseId start(PageKey key) {
        RespondentKey respondent = key.respondent();
        if (!participants.holdUncompleted(respondent.survey(), respondent.participant())) {
            throw new NotAcceptingAnswersException(respondent.survey(), respondent.participant());
        }
        journey.started(participant(respondent), clock.instant());
        return responses.start(new NewResponse(respondent.survey(), key.wave(), key.version(),
                respondent.participant(), key.language()), clock.instant());
    }

    private Respondent participant(RespondentKey key) {
        return participants.respondent(key.survey(), key.participant())
                .orElseThrow(() -> new RespondentUnknownException(key.participant()));
    }
}
