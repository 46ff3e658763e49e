package nl.meetlat.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import org.junit.jupiter.api.Test;

class QualitySignalsTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");
    private static final AnswerScale SCALE = new AnswerScale(new ScaleCode("eens"),
            List.of(new ScalePoint("1", WORDS, false), new ScalePoint("2", WORDS, false)));

    /** A1-A4 and an open question on the first page, B1-B4 on the second. */
    private static final Questionnaire QUESTIONNAIRE = questionnaire();

    private final Map<ItemCode, StoredAnswer> answers = new LinkedHashMap<>();

    @Test
    void of_whenNothingIsAnswered_tellsNothing() {
        assertThat(signals()).isEqualTo(new QualitySignals(List.of(0, 0), 0, 0, 0, false));
    }

    @Test
    void pageSeconds_countFromTheLastAnswerBeforeThePage() {
        answer("A1", "1", 0);
        answer("A2", "2", 12);
        answer("OPEN", "woorden", 40);
        answer("B1", "1", 47);
        answer("B2", "2", 55);

        assertThat(signals().pageSeconds()).containsExactly(40, 15);
    }

    @Test
    void pageSeconds_whenAnEarlierPageIsMendedLater_areNeverNegative() {
        answer("B1", "1", 10);
        answer("A1", "1", 60);

        assertThat(signals().pageSeconds()).containsExactly(50, 0);
    }

    @Test
    void straightLined_whenEveryStatementOfAPageHasOneAnswer_countsThatGrid() {
        all("A", "1", "1", "1", "1");
        all("B", "1", "1", "1", "2");

        QualitySignals signals = signals();

        assertThat(signals.grids()).isEqualTo(2);
        assertThat(signals.straightLined()).isEqualTo(1);
        assertThat(signals.longestRun()).isEqualTo(7);
    }

    @Test
    void straightLined_whenThreeAreAnsweredAndOneIsTakenBack_isTooLittleToTell() {
        all("A", "1", "1", "1", "");

        assertThat(signals().grids()).isZero();
        assertThat(signals().longestRun()).isEqualTo(3);
    }

    @Test
    void tooFast_whenUnderTwoSecondsAnAnswer_isTrue() {
        every(1);
        assertThat(signals().tooFast()).isTrue();
    }

    @Test
    void tooFast_whenTwoSecondsAnAnswer_isFalse() {
        every(2);
        assertThat(signals().tooFast()).isFalse();
    }

    @Test
    void tooFast_whenPagesAreSavedAtOnceWithoutScript_timesTheLaterPagesOnly() {
        for (int i = 1; i <= 4; i++) {
            answer("A" + i, "1", 0);
            answer("B" + i, "1", 3);
        }

        assertThat(signals().tooFast()).as("four answers timed").isFalse();
        answer("OPEN", "woorden", 3);
        assertThat(signals().tooFast()).as("five answers in three seconds").isTrue();
    }

    private void every(int seconds) {
        int at = 0;
        for (String page : List.of("A", "B")) {
            for (int i = 1; i <= 4; i++) {
                answer(page + i, "1", at);
                at += seconds;
            }
        }
    }

    private void all(String page, String... values) {
        for (int i = 0; i < values.length; i++) {
            answer(page + (i + 1), values[i], 10 * i);
        }
    }

    private void answer(String item, String value, int seconds) {
        answers.put(new ItemCode(item), new StoredAnswer(value, 1, START.plusSeconds(seconds)));
    }

    private QualitySignals signals() {
        return QualitySignals.of(QUESTIONNAIRE, answers);
    }

    private static Questionnaire questionnaire() {
        List<Question> first = statements("A");
        first.add(new OpenQuestion(new ItemCode("OPEN"), WORDS, false, Asking.OPTIONAL));
        return new Questionnaire(WORDS, Language.SPOKEN, new RespondentTexts(WORDS, 5, WORDS, WORDS, WORDS, WORDS),
                List.of(SCALE), List.of(new Page(WORDS, WORDS, first), new Page(WORDS, WORDS, statements("B"))),
                List.of());
    }

    private static List<Question> statements(String prefix) {
        List<Question> statements = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            statements.add(new ScaleQuestion(new ItemCode(prefix + i), WORDS, SCALE, Asking.OPTIONAL));
        }
        return statements;
    }
}
