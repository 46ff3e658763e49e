package nl.meetlat.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.response.AnswerReading.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final ItemCode CODE = new ItemCode("Q1");
    private static final LocalizedText TEXT = LocalizedText.of("Vraag", "Question");
    private static final AnswerScale SCALE = new AnswerScale(new ScaleCode("s"),
            List.of(point("1", false), point("2", false), point("10", false), point("9", true)));
    private static final Question STATEMENT = new ScaleQuestion(CODE, TEXT, SCALE, Asking.OPTIONAL);
    private static final Question SEVERAL = new MultipleChoice(CODE, TEXT, SCALE, Asking.OPTIONAL);
    private static final Question NUMBER = new NumberQuestion(CODE, TEXT, -5, 60, LocalizedText.EMPTY, Asking.OPTIONAL);
    private static final Question DATE = new DateQuestion(CODE, TEXT, Asking.OPTIONAL);
    private static final Question OPEN = new OpenQuestion(CODE, TEXT, true, Asking.OPTIONAL);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u2003"})
    void read_whenBlank_isAQuestionLeftOpen(String raw) {
        for (Question question : List.of(STATEMENT, SEVERAL, NUMBER, DATE, OPEN)) {
            assertThat(AnswerReader.read(question, raw))
                    .isEqualTo(new AnswerReading.Taken(new Answer.Missing(MissingReason.NOT_ANSWERED)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10", " 2 ", "9"})
    void read_whenThePointIsOffered_isThatPoint(String raw) {
        Answer expected = new Answer.Point(raw.trim());

        for (Question question : List.of(STATEMENT, new YesNoQuestion(CODE, TEXT, SCALE, Asking.REMINDED),
                new SingleChoice(CODE, TEXT, SCALE, Asking.OPTIONAL))) {
            assertThat(AnswerReader.read(question, raw)).isEqualTo(new AnswerReading.Taken(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "01", "1.0", "1|2", "-99", "1\u0000", "Eens", "\u0661"})
    void read_whenThePointIsNotOffered_isRefused(String raw) {
        assertThat(AnswerReader.read(STATEMENT, raw)).isEqualTo(refused(Refusal.NOT_OFFERED));
    }

    @Test
    void read_whenSeveralAreChosen_putsThemInTheOrderOfTheScale() {
        assertThat(AnswerReader.read(SEVERAL, "10|1"))
                .isEqualTo(new AnswerReading.Taken(new Answer.Points(List.of("1", "10"))));
        assertThat(AnswerReader.read(SEVERAL, "2"))
                .isEqualTo(new AnswerReading.Taken(new Answer.Points(List.of("2"))));
    }

    @ParameterizedTest
    @CsvSource({"1|1,CHOSEN_TWICE", "1|2|1,CHOSEN_TWICE", "1|3,NOT_OFFERED", "1|,NOT_OFFERED", "|,NOT_OFFERED",
            "'1,2',NOT_OFFERED"})
    void read_whenSeveralDoNotFit_saysWhy(String raw, Refusal refusal) {
        assertThat(AnswerReader.read(SEVERAL, raw)).isEqualTo(refused(refusal));
    }

    @ParameterizedTest
    @CsvSource({"12,12,12", "'32,5',32.5,32.5", "' 0.50 ',0.5,0.50", "-5,-5,-5", "60,60,60", "+3,3,+3", "1e1,10,1e1",
            "',5',0.5,.5", "007,7,007", "1.,1,1."})
    void read_whenANumber_keepsItAsWrittenWithAPoint(String raw, double value, String written) {
        assertThat(AnswerReader.read(NUMBER, raw))
                .isEqualTo(new AnswerReading.Taken(new Answer.Number(value, written)));
    }

    @ParameterizedTest
    @CsvSource({"60.01,OUT_OF_BOUNDS", "-6,OUT_OF_BOUNDS", "1e999,OUT_OF_BOUNDS", "-1e999,OUT_OF_BOUNDS",
            "twaalf,NOT_A_NUMBER", "1.2.3,NOT_A_NUMBER", "NaN,NOT_A_NUMBER", "Infinity,NOT_A_NUMBER",
            "0x10,NOT_A_NUMBER", "1d,NOT_A_NUMBER", ".,NOT_A_NUMBER", "-,NOT_A_NUMBER", "1 000,NOT_A_NUMBER",
            "00000000000000000000000000000000000000001,NOT_A_NUMBER"})
    void read_whenNoNumberOrOutOfBounds_isRefused(String raw, Refusal refusal) {
        assertThat(AnswerReader.read(NUMBER, raw)).isEqualTo(refused(refusal));
    }

    @Test
    void read_whenADate_isThatDay() {
        assertThat(AnswerReader.read(DATE, " 2012-02-29 "))
                .isEqualTo(new AnswerReading.Taken(new Answer.Date(LocalDate.of(2012, 2, 29))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-02-29", "29-02-2012", "2012-2-9", "2012", "+12012-01-01", "-0044-03-15", "0000-01-01",
            "2012-02-29T00:00"})
    void read_whenNoDateOfTheCalendar_isRefused(String raw) {
        assertThat(AnswerReader.read(DATE, raw)).isEqualTo(refused(Refusal.NOT_A_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Ruimte \ud83d\ude00 \u202e\u05d0\n", "${7*7} #{7*7} <script>", "\u0001", "=1+1"})
    void read_whenAText_keepsEveryCharacter(String raw) {
        assertThat(AnswerReader.read(OPEN, raw)).isEqualTo(new AnswerReading.Taken(new Answer.Text(raw)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\ud83d", "\ude00\ud83d", "a\ud83db"})
    void read_whenATextNoDatabaseHolds_isRefused(String raw) {
        assertThat(AnswerReader.read(OPEN, raw)).isEqualTo(refused(Refusal.IMPOSSIBLE_CHARACTER));
    }

    @Test
    void read_whenATextIsTooLong_isRefused() {
        String longest = "a".repeat(AnswerReader.LONGEST_TEXT);

        assertThat(AnswerReader.read(OPEN, longest)).isEqualTo(new AnswerReading.Taken(new Answer.Text(longest)));
        assertThat(AnswerReader.read(OPEN, longest + "a")).isEqualTo(refused(Refusal.TOO_LONG));
    }

    @Test
    void read_whenOnlyInformation_takesNoAnswer() {
        assertThat(AnswerReader.read(new Information(CODE, TEXT), "x")).isEqualTo(refused(Refusal.NO_QUESTION));
    }

    private static AnswerReading refused(Refusal refusal) {
        return new AnswerReading.Refused(refusal);
    }

    private static ScalePoint point(String value, boolean missing) {
        return new ScalePoint(value, LocalizedText.of("punt " + value, "point " + value), missing);
    }
}
