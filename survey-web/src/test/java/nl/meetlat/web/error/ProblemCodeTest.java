package nl.meetlat.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.web.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCodeTest {

    @ParameterizedTest
    @EnumSource
    void code_always_hasItsTextsAndAnErrorStatus(ProblemCode code) {
        for (Language language : Language.SPOKEN) {
            Texts texts = Texts.of(ProblemCode.class, language);
            assertThat(texts.has(code.code() + ".title")).as("title of " + code + " in " + language).isTrue();
            assertThat(texts.has(code.code() + ".detail")).as("detail of " + code + " in " + language).isTrue();
        }
        assertThat(code.status()).isBetween(400, 599);
        assertThat(code.code()).matches("[a-z-]+(\\.[a-z-]+)*");
    }

    @Test
    void codes_always_differ() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).doesNotHaveDuplicates();
    }

    @Test
    void problem_whenARefusalIsWrapped_isThatRefusal() {
        ProblemException refusal = new ProblemException(ProblemCode.SIGN_IN_TOO_OFTEN, 40);

        Problem problem = Problems.of(new IllegalStateException("outer", new IllegalStateException(refusal)), "/x");

        assertThat(problem.code()).isEqualTo(ProblemCode.SIGN_IN_TOO_OFTEN);
        assertThat(problem.incident()).isEmpty();
        assertThat(problem.detail(Language.ENGLISH)).contains("Wait 40 seconds");
        assertThat(problem.detail(Language.DUTCH)).contains("Wacht 40 seconden");
    }

    @Test
    void problem_whenUnexpected_hasAnIncidentNumberAndTellsNothingElse() {
        Problem problem = Problems.of(new IllegalStateException("secret of the database"), "/x");

        assertThat(problem.code()).isEqualTo(ProblemCode.UNEXPECTED);
        assertThat(problem.incident()).hasValueSatisfying(number -> assertThat(number).matches("[0-9a-f]{10}"));
        assertThat(ProblemResponse.json(problem, Language.ENGLISH).toString()).doesNotContain("secret");
    }

    @Test
    void problem_whenThePageIsTooOld_saysSo() {
        assertThat(Problems.of(new ViewExpiredException("x", "/app/accounts"), "/x").code())
                .isEqualTo(ProblemCode.PAGE_EXPIRED);
    }

    @Test
    void problem_whenTwoChangedTheSameAtOnce_saysSoToTheSecond() {
        assertThat(Problems.of(new IllegalStateException(new OptimisticLockException("row was updated")), "/x").code())
                .isEqualTo(ProblemCode.CHANGED_BY_ANOTHER);
    }

    @Test
    void detail_whenAValueIsWrittenInBothLanguages_hasTheOneItIsToldIn() {
        Problem problem = new Problem(
                new ProblemException(ProblemCode.RESULTS_PLAN_UNFIT, LocalizedText.of("schaal ontbreekt", "no scale")));

        assertThat(problem.detail(Language.DUTCH)).endsWith("schaal ontbreekt");
        assertThat(problem.detail(Language.ENGLISH)).endsWith("no scale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void problem_whenTheDatabaseIsAway_isUnavailable(String state) {
        assertThat(Problems.of(new IllegalStateException(new SQLException("away", state)), "/x").code())
                .isEqualTo(ProblemCode.UNAVAILABLE);
    }

    @Test
    void problem_whenTheDatabaseRefusesARow_isUnexpected() {
        assertThat(Problems.of(new IllegalStateException(new SQLException("no", "23505")), "/x").code())
                .isEqualTo(ProblemCode.UNEXPECTED);
    }
}
