package nl.meetlat.db.answering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.FinishedResponse;
import nl.meetlat.core.response.NewResponse;
import nl.meetlat.core.response.Response;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** Responses in PostgreSQL. Runs within the caller's transaction. */
@Dependent
public class JpaResponseRepository implements ResponseRepository {

    private static final int RESPONSES_PER_BLOCK = 500;

    private final EntityManager entities;

    @Inject
    public JpaResponseRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Response> find(SurveyId survey, ParticipantId participant) {
        return work(connection -> ResponseLookup.find(connection, survey, participant));
    }

    @Override
    public ResponseId start(NewResponse response, Instant at) {
        return work(new ResponseStart(response, at)::in)
                .orElseGet(() -> find(response.survey(), response.participant()).orElseThrow().id());
    }

    @Override
    public Map<ItemCode, StoredAnswer> answers(SurveyId survey, ResponseId response) {
        return work(connection -> ResponseLookup.answers(connection, survey, response));
    }

    @Override
    public List<SavedAnswer> save(SurveyId survey, ResponseId response, List<AnswerChange> changes, Instant at) {
        return work(new AnswerSaving(survey, response, changes, at)::in);
    }

    @Override
    public void choose(Language language, SurveyId survey, ResponseId response) {
        entities.createNativeQuery("UPDATE answering.response SET language = :language WHERE survey_id = :survey"
                + " AND id = :id AND submitted_at IS NULL AND language <> :language")
                .setParameter("language", language.tag())
                .setParameter("survey", survey.value()).setParameter("id", response.value()).executeUpdate();
    }

    @Override
    public boolean submit(SurveyId survey, ResponseId response, Questionnaire questionnaire, Instant at) {
        return work(new ResponseSubmission(survey, response, questionnaire, at)::in);
    }

    @Override
    public boolean erase(SurveyId survey, ParticipantId participant) {
        return entities.createNativeQuery("""
            DELETE FROM answering.response r USING linkage.participant_response l
            WHERE l.survey_id = :survey AND l.participant_id = :participant AND r.survey_id = l.survey_id
                AND r.id = l.response_id""").setParameter("survey", survey.value())
                .setParameter("participant", participant.value()).executeUpdate() == 1;
    }

    @Override
    public void forgetWhose(SurveyId survey, ResponseId response, ZoneId zone) {
        entities.unwrap(Session.class).doWork(new ResponseDetachment(survey, response, zone)::in);
    }

    @Override
    public List<ResponseId> addFinished(SurveyId survey, WaveId wave, int version, Questionnaire questionnaire,
            Collection<FinishedResponse> responses) {
        List<ResponseId> ids = new ArrayList<>();
        List<FinishedResponse> block = new ArrayList<>();
        for (FinishedResponse response : responses) {
            block.add(response);
            if (block.size() == RESPONSES_PER_BLOCK || ids.size() + block.size() == responses.size()) {
                ids.addAll(work(
                        new FinishedInsert(survey, wave, version, questionnaire, List.copyOf(block))::into));
                block.clear();
            }
        }
        return ids;
    }

    private <T> T work(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
