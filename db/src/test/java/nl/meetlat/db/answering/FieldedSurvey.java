package nl.meetlat.db.answering;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.NewResponse;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.design.JpaSurveyRepository;
import nl.meetlat.db.design.JpaWaveRepository;
import nl.meetlat.db.testing.TestDatabase;

/** A survey in the field: one open wave, ten participants, a statement, a multiple choice, a number, a date and a text. */
final class FieldedSurvey {

    static final Instant OPENED = Instant.parse("2012-11-05T09:00:00Z");
    static final Instant NOW = OPENED.plus(Duration.ofHours(1));
    static final Instant CLOSES = OPENED.plus(Duration.ofDays(14));
    static final ItemCode STATEMENT = new ItemCode("E1");
    static final ItemCode CHOICES = new ItemCode("M1");
    static final ItemCode NUMBER = new ItemCode("N1");
    static final ItemCode DATE = new ItemCode("D1");
    static final ItemCode TEXT = new ItemCode("O1");

    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");

    final TestDatabase database;
    final SurveyId survey;
    final WaveId wave;
    final Questionnaire questionnaire = questionnaire();

    FieldedSurvey() {
        database = TestDatabase.emptied();
        Wave fielded = database.work(entities -> {
            JpaSurveyRepository surveys = new JpaSurveyRepository(entities);
            JpaWaveRepository waves = new JpaWaveRepository(entities);
            Survey made = surveys.create(WORDS, OPENED);
            QuestionnaireVersion version = surveys.addDraft(made.id(), questionnaire).publish(OPENED);
            surveys.save(version);
            MailText mail = new MailText(WORDS, WORDS);
            Wave opened = waves.create(made.id(), "2012", 1,
                    new FieldingPlan(Optional.empty(), 0, Optional.of(CLOSES)), mail, mail, 10).open(OPENED);
            waves.save(opened);
            return opened;
        });
        survey = fielded.survey();
        wave = fielded.id();
        database.execute(
                """
                    INSERT INTO participation.participant (survey_id, wave_id, id, email, language, public_id, link_seed, link_hash,
                        created_at)
                    SELECT %s, %s, n, 'p' || n || '@example.org', 'nl', 'public' || n, decode(md5('seed' || n), 'hex'),
                        decode(md5('hash' || n), 'hex'), now()
                    FROM generate_series(1, 10) AS n
                    """.formatted(
                        survey, wave));
    }

    private static Questionnaire questionnaire() {
        AnswerScale agree = new AnswerScale(new ScaleCode("eens"), List.of(new ScalePoint("1", WORDS, false),
                new ScalePoint("2", WORDS, false), new ScalePoint("3", WORDS, false)));
        Page page = new Page(WORDS, LocalizedText.EMPTY,
                List.of(new ScaleQuestion(STATEMENT, WORDS, agree, Asking.REMINDED),
                        new MultipleChoice(CHOICES, WORDS, agree, Asking.OPTIONAL),
                        new NumberQuestion(NUMBER, WORDS, 0, 100, LocalizedText.EMPTY, Asking.OPTIONAL),
                        new DateQuestion(DATE, WORDS, Asking.OPTIONAL),
                        new OpenQuestion(TEXT, WORDS, true, Asking.OPTIONAL)));
        return new Questionnaire(WORDS, List.of(Language.DUTCH, Language.ENGLISH),
                new RespondentTexts(WORDS, 5, WORDS, WORDS, WORDS, WORDS), List.of(agree), List.of(page), List.of());
    }

    ParticipantId participant(int number) {
        return new ParticipantId(number);
    }

    NewResponse response(int participant) {
        return new NewResponse(survey, wave, 1, participant(participant), Language.DUTCH);
    }

    /** The rows a query gives, looked up as the owner of the schema; every value as text, NULL as "null". */
    List<String> rows(String query) {
        return database.work(entities -> entities.createNativeQuery(query, Object[].class).getResultStream()
                .map(row -> String.join(" ", java.util.Arrays.stream((Object[]) row).map(String::valueOf).toList()))
                .toList());
    }

    ResponseRepository responses() {
        return database.each(JpaResponseRepository::new, ResponseRepository.class);
    }

    /** Saves at {@link #NOW}. */
    List<SavedAnswer> save(ResponseId response, AnswerChange... changes) {
        return responses().save(survey, response, List.of(changes), NOW);
    }

    static AnswerChange change(ItemCode item, String value, int base) {
        return new AnswerChange(item, value, base);
    }
}
