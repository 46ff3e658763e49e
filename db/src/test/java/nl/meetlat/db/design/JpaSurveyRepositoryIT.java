package nl.meetlat.db.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.StaleVersionException;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.VersionOutline;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaSurveyRepositoryIT {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private TestDatabase database;

    @BeforeEach
    void empty() {
        database = TestDatabase.emptied();
    }

    @Test
    void find_whenCreated_isTheSame() {
        Survey created = inTransaction(surveys -> surveys.create(LocalizedText.of("Jeugdzorg", "Youth care"), NOON));

        assertThat(find(created.id())).contains(created);
        assertThat(created.title()).isEqualTo(LocalizedText.of("Jeugdzorg", "Youth care"));
        assertThat(created.createdAt()).isEqualTo(NOON);
    }

    @Test
    void all_whenSeveral_newestFirst() {
        Survey first = survey("een", NOON);
        Survey third = survey("drie", NOON.plusSeconds(2));
        Survey second = survey("twee", NOON.plusSeconds(1));

        assertThat(all()).containsExactly(third, second, first);
    }

    @Test
    void isEmptyAndMine_whenTwoFillAtOnce_onlyOneDoes() throws InterruptedException {
        CountDownLatch firstAsked = new CountDownLatch(1);
        AtomicBoolean secondMine = new AtomicBoolean(true);
        Thread second = new Thread(() -> {
            try {
                firstAsked.await();
                secondMine.set(inTransaction(SurveyRepository::isEmptyAndMine));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        second.start();

        database.does(entities -> {
            SurveyRepository first = new JpaSurveyRepository(entities);
            assertThat(first.isEmptyAndMine()).isTrue();
            firstAsked.countDown();
            first.create(LocalizedText.of("voorbeeld", ""), NOON);
        });
        second.join();

        assertThat(secondMine).isFalse();
    }

    @Test
    void rename_whenThere_changesOnlyThatTitle() {
        Survey changed = survey("oud", NOON);
        Survey other = survey("ander", NOON);

        inTransaction(surveys -> {
            surveys.rename(changed.id(), LocalizedText.of("nieuw", ""));
            return null;
        });

        assertThat(find(changed.id()).orElseThrow().title().texts())
                .containsOnly(Map.entry(Language.DUTCH, "nieuw"));
        assertThat(find(other.id())).contains(other);
    }

    @Test
    void rename_whenUnknown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inTransaction(surveys -> {
                    surveys.rename(new SurveyId(99), LocalizedText.EMPTY);
                    return null;
                })).withMessageContaining("99");
    }

    @Test
    void version_whenAddedWithEveryKind_comesBackEqual() {
        SurveyId survey = survey("x", NOON).id();

        QuestionnaireVersion draft = inTransaction(
                surveys -> surveys.addDraft(survey, Questionnaires.ofEveryKind()));

        QuestionnaireVersion read = version(survey, 1).orElseThrow();
        assertThat(read).isEqualTo(draft);
        assertThat(read.questionnaire()).isEqualTo(Questionnaires.ofEveryKind());
        assertThat(read.isPublished()).isFalse();
    }

    @Test
    void addDraft_whenVersionsExist_countsOnWithinTheSurvey() {
        SurveyId survey = survey("x", NOON).id();
        SurveyId other = survey("y", NOON).id();
        draft(other, "y1");
        draft(survey, "x1");
        draft(survey, "x2");

        assertThat(versions(survey))
                .extracting(QuestionnaireVersion::number).containsExactly(1, 2);
        assertThat(version(other, 2)).isEmpty();
    }

    @Test
    void save_whenDraftChanged_replacesAndCountsTheRevision() {
        SurveyId survey = survey("x", NOON).id();
        QuestionnaireVersion draft = draft(survey, "eerst");

        QuestionnaireVersion saved = inTransaction(
                surveys -> surveys.save(draft.edit(Questionnaires.titled("daarna"))));

        assertThat(saved.revision()).isEqualTo(draft.revision() + 1);
        assertThat(version(survey, 1)).contains(saved);
        assertThat(saved.questionnaire()).isEqualTo(Questionnaires.titled("daarna"));
    }

    @Test
    void save_whenSomebodySavedInBetween_isStaleAndKeepsTheirs() {
        SurveyId survey = survey("x", NOON).id();
        QuestionnaireVersion read = draft(survey, "eerst");
        inTransaction(surveys -> surveys.save(read.edit(Questionnaires.titled("van de ander"))));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> inTransaction(surveys -> surveys.save(read.edit(Questionnaires.titled("van mij")))))
                .satisfies(stale -> assertThat(stale.survey()).isEqualTo(survey));

        assertThat(version(survey, 1).orElseThrow().questionnaire())
                .isEqualTo(Questionnaires.titled("van de ander"));
    }

    @Test
    void save_whenTwoTransactionsOverlap_oneIsStale() {
        SurveyId survey = survey("x", NOON).id();
        QuestionnaireVersion read = draft(survey, "eerst");

        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> database.does(entities -> {
            JpaSurveyRepository surveys = new JpaSurveyRepository(entities);
            surveys.version(survey, 1);
            inTransaction(others -> others.save(read.edit(Questionnaires.titled("van de ander"))));
            surveys.save(read.edit(Questionnaires.titled("van mij")));
        }));

        assertThat(version(survey, 1).orElseThrow().questionnaire())
                .isEqualTo(Questionnaires.titled("van de ander"));
    }

    @Test
    void save_whenPublished_freezes() {
        SurveyId survey = survey("x", NOON).id();
        QuestionnaireVersion draft = draft(survey, "eerst");

        QuestionnaireVersion published = inTransaction(surveys -> surveys.save(draft.publish(NOON)));

        assertThat(version(survey, 1)).contains(published);
        assertThat(published.publishedAt()).contains(NOON);
        QuestionnaireVersion forged = new QuestionnaireVersion(survey, 1, Questionnaires.titled("later"),
                published.publishedAt(), published.revision());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> inTransaction(surveys -> surveys.save(forged)));
    }

    @Test
    void outline_whenOnePublishedAndOneDraft_tellsNumbersAndMoments() {
        SurveyId survey = survey("x", NOON).id();
        QuestionnaireVersion draft = draft(survey, "eerst");
        inTransaction(surveys -> surveys.save(draft.publish(NOON)));
        draft(survey, "daarna");

        List<VersionOutline> outline = inTransaction(surveys -> surveys.outline(survey));

        assertThat(outline).containsExactly(new VersionOutline(1, Optional.of(NOON)),
                new VersionOutline(2, Optional.empty()));
    }

    @Test
    void questionnaireVersion_whenPublished_cannotBeChangedOrDeletedBySql() {
        SurveyId survey = survey("x", NOON).id();
        QuestionnaireVersion draft = draft(survey, "eerst");
        inTransaction(surveys -> surveys.save(draft.publish(NOON)));

        for (String sql : List.of("UPDATE design.questionnaire_version SET definition = '{}'",
                "UPDATE design.questionnaire_version SET published_at = NULL",
                "DELETE FROM design.questionnaire_version")) {
            assertThatThrownBy(() -> database.execute(sql)).rootCause()
                    .hasMessageContaining("is published and never changes");
        }
    }

    @Test
    void plan_whenSaved_isReadBack() {
        SurveyId survey = survey("x", NOON).id();
        assertThat(plan(survey)).isEmpty();

        inTransaction(surveys -> {
            surveys.savePlan(survey, "{\"alpha\": 0.05}");
            return null;
        });

        assertThat(plan(survey)).contains("{\"alpha\": 0.05}");
    }

    private Survey survey(String title, Instant at) {
        return inTransaction(surveys -> surveys.create(LocalizedText.of(title, ""), at));
    }

    private QuestionnaireVersion draft(SurveyId survey, String title) {
        return inTransaction(surveys -> surveys.addDraft(survey, Questionnaires.titled(title)));
    }

    private Optional<Survey> find(SurveyId survey) {
        return inTransaction(surveys -> surveys.find(survey));
    }

    private List<Survey> all() {
        return inTransaction(surveys -> surveys.page(0, 100));
    }

    private Optional<QuestionnaireVersion> version(SurveyId survey, int number) {
        return inTransaction(surveys -> surveys.version(survey, number));
    }

    private List<QuestionnaireVersion> versions(SurveyId survey) {
        return inTransaction(surveys -> surveys.versions(survey));
    }

    private Optional<String> plan(SurveyId survey) {
        return inTransaction(surveys -> surveys.plan(survey));
    }

    private <T> T inTransaction(Function<SurveyRepository, T> work) {
        return database.work(entities -> work.apply(new JpaSurveyRepository(entities)));
    }
}
