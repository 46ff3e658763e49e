package nl.meetlat.web.answering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.SharedSaves;
import nl.meetlat.core.survey.SurveyId;

/**
 * Saves the answers that the scripts of pages send one at a time. An answer that fits its question, of a response that has
 * begun, is written together with those of others when its question is put to everybody; everything out of the ordinary goes
 * the long way of
 * {@link AnsweringService}, which knows why.
 */
@ApplicationScoped
public class SingleAnswers {

    private AnsweringService answering;
    private SharedSaves together;
    private FrozenQuestionnaires questionnaires;
    private Clock clock;

    protected SingleAnswers() {}

    @Inject
    SingleAnswers(AnsweringService answering, SharedSaves together, FrozenQuestionnaires questionnaires, Clock clock) {
        this.answering = answering;
        this.together = together;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** @throws nl.meetlat.core.response.NotAcceptingAnswersException when submitted or not open */
    Saving save(PageKey page, PostedAnswer posted) {
        return page.response().flatMap(response -> saveTogether(page, response, posted))
                .orElseGet(() -> answering.save(page, List.of(posted)));
    }

    private Optional<Saving> saveTogether(PageKey page, ResponseId response, PostedAnswer posted) {
        SurveyId survey = page.respondent().survey();
        Optional<AnswerIntake> intake = questionnaires.known(survey, page.version()).flatMap(questionnaire -> Optional
                .of(new AnswerIntake(questionnaire, List.of(posted)))
                .filter(read -> !read.isNothing() && !read.isConditional(questionnaire.routing())));
        return intake.flatMap(read -> {
            AnswerChange change = read.changes().get(0);
            return together.save(survey, response, change, clock.instant())
                    .map(saved -> new Saving(page, read.outcomes(List.of(saved))));
        });
    }
}
