package nl.meetlat.db.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyNotice;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.Retention;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveNameTakenException;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaWaveRepositoryIT {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final MailText INVITATION = new MailText(LocalizedText.of("Doet u mee?", "Will you join?"),
            LocalizedText.of("Beste {name}\n{link}", "Dear {name}\n{link}"));
    private static final MailText REMINDER = new MailText(LocalizedText.of("Herinnering", ""), LocalizedText.EMPTY);
    private static final FieldingPlan PLAN = new FieldingPlan(Optional.of(NOON), 14,
            Optional.of(NOON.plusSeconds(86_400 * 30)));
    private static final FieldingPlan NO_PLAN = new FieldingPlan(Optional.empty(), 0, Optional.empty());

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    private static final Privacy TOLD = new Privacy(
            new PrivacyStatement(PrivacyMode.CONFIDENTIAL, LocalizedText.of("Hogeschool", "University"),
                    Optional.of(LegalBasis.PUBLIC_TASK), LocalizedText.of("Wij", "We"),
                    LocalizedText.of("info@example.org", ""),
                    new Retention(Optional.of(DAY), Optional.of(DAY), Optional.of(DAY.plusYears(10)))),
            Optional.of(new PrivacyNotice(List.of(
                    new PrivacyNotice.Part(LocalizedText.of("Wie?", "Who?"), LocalizedText.of("Wij.", "We."))))));

    private TestDatabase database;
    private SurveyId survey;
    private SurveyId other;

    @BeforeEach
    void twoSurveys() {
        database = TestDatabase.emptied();
        survey = surveyWithVersion();
        other = surveyWithVersion();
    }

    @Test
    void find_whenCreated_isTheSame() {
        Wave wave = create("2012", PLAN);

        assertThat(find(survey, wave.id())).contains(wave);
        assertThat(wave.plan()).isEqualTo(PLAN);
        assertThat(wave.invitation()).isEqualTo(INVITATION);
        assertThat(wave.reminder()).isEqualTo(REMINDER);
        assertThat(wave.isOpen(NOON)).isFalse();
    }

    @Test
    void find_whenOfAnotherSurvey_isEmpty() {
        Wave wave = create("2012", PLAN);

        assertThat(find(other, wave.id())).isEmpty();
    }

    @Test
    void of_whenSeveral_newestFirstOfThatSurveyOnly() {
        Wave first = create("2012", PLAN);
        Wave second = create("2014", NO_PLAN);
        inTransaction(waves -> waves.create(other, "2012", 1, PLAN, INVITATION, REMINDER, 10));

        assertThat(of(survey)).containsExactly(second, first);
    }

    @Test
    void save_whenOpenedAndClosed_keepsTheMoments() {
        Wave wave = create("2012", NO_PLAN);

        inTransaction(waves -> {
            waves.save(wave.open(NOON).close(NOON.plusSeconds(60)));
            return null;
        });

        Wave read = find(survey, wave.id()).orElseThrow();
        assertThat(read.openedAt()).contains(NOON);
        assertThat(read.closedAt()).contains(NOON.plusSeconds(60));
        assertThat(read.isOpen(NOON.plusSeconds(59))).isTrue();
        assertThat(read.isOpen(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void save_whenPrivacyIsStatedAndTold_readsTheSame() {
        Wave wave = create("2012", PLAN).with(TOLD);

        save(wave);

        assertThat(find(survey, wave.id())).contains(wave);
    }

    @Test
    void create_withoutStatement_isConfidentialAndStatesNothing() {
        assertThat(create("2012", PLAN).privacy()).isEqualTo(Privacy.UNSTATED);
    }

    @Test
    void save_whenPeopleWereTold_refusesOtherPrivacyUntilTheWaveIsUnopened() {
        Wave wave = create("2012", NO_PLAN).open(NOON).with(TOLD);
        save(wave);

        for (Privacy other : List.of(Privacy.UNSTATED, new Privacy(Privacy.UNSTATED.statement(), TOLD.told()),
                new Privacy(TOLD.statement(), Optional.empty()))) {
            assertThatThrownBy(() -> save(wave.with(other))).rootCause().hasMessageContaining("told never changes");
        }
        save(wave.close(NOON.plusSeconds(60)));
        save(wave.with(NO_PLAN, Optional.empty()).with(Privacy.UNSTATED));

        assertThat(find(survey, wave.id()).orElseThrow().privacy()).isEqualTo(Privacy.UNSTATED);
    }

    @Test
    void create_whenNameIsTaken_isRefused() {
        create("2012", PLAN);

        assertThatThrownBy(() -> create("2012", NO_PLAN)).isInstanceOf(WaveNameTakenException.class);
    }

    @Test
    void save_whenNameIsTaken_isRefused() {
        create("2012", PLAN);
        Wave wave = create("2014", PLAN);

        assertThatThrownBy(() -> save(new Wave(survey, wave.id(), "2012", 1, PLAN, INVITATION, REMINDER, 10,
                wave.privacy(), Optional.empty(), Optional.empty()))).isInstanceOf(WaveNameTakenException.class);
    }

    @Test
    void create_whenVersionDoesNotExist_isRefused() {
        assertThatThrownBy(() -> inTransaction(
                waves -> waves.create(survey, "2012", 2, PLAN, INVITATION, REMINDER, 10)))
                .rootCause().hasMessageContaining("wave_survey_id_version_number_fkey");
    }

    private void save(Wave wave) {
        inTransaction(waves -> {
            waves.save(wave);
            return null;
        });
    }

    private Wave create(String name, FieldingPlan plan) {
        return inTransaction(waves -> waves.create(survey, name, 1, plan, INVITATION, REMINDER, 10));
    }

    private SurveyId surveyWithVersion() {
        return database.work(entities -> {
            JpaSurveyRepository surveys = new JpaSurveyRepository(entities);
            SurveyId id = surveys.create(LocalizedText.of("Enquête", ""), NOON).id();
            QuestionnaireVersion draft = surveys.addDraft(id, Questionnaires.titled("Enquête"));
            surveys.save(draft.publish(NOON));
            return id;
        });
    }

    private Optional<Wave> find(SurveyId of, WaveId id) {
        return inTransaction(waves -> waves.find(of, id));
    }

    private List<Wave> of(SurveyId of) {
        return inTransaction(waves -> waves.of(of));
    }

    private <T> T inTransaction(Function<WaveRepository, T> work) {
        return database.work(entities -> work.apply(new JpaWaveRepository(entities)));
    }
}
