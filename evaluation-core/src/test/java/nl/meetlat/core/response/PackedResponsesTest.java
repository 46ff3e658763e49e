package nl.meetlat.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedResponsesTest {

    private static final LocalizedText TEXT = LocalizedText.of("Vraag", "Question");
    private static final ItemCode ONE = new ItemCode("ONE");
    private static final ItemCode MANY = new ItemCode("MANY");
    private static final ItemCode NUMBER = new ItemCode("NUMBER");
    private static final ItemCode DATE = new ItemCode("DATE");
    private static final ItemCode OPEN = new ItemCode("OPEN");

    @ParameterizedTest
    @ValueSource(ints = {3, 127, 128, 400})
    void forEach_ofMoreThanABlock_givesBackEveryRowInOrder(int points) {
        Questionnaire questionnaire = questionnaire(points);
        PackedResponses packed = new PackedResponses(new Codebook(questionnaire));
        ResponseCoder coder = new ResponseCoder(questionnaire);
        int rows = 4096 * 2 + 1;
        for (int i = 0; i < rows; i++) {
            packed.add(coder.code(Map.of(ONE, String.valueOf(i % points), NUMBER, i + ".5")));
        }

        List<String> read = new ArrayList<>();
        packed.forEach((given, numbers) -> read.add(given[0] + " " + given[1] + " " + numbers[0] + " " + numbers[1]));

        assertThat(packed.size()).isEqualTo(rows);
        assertThat(read).hasSize(rows);
        for (int i = 0; i < rows; i++) {
            assertThat(read.get(i)).isEqualTo(i % points + " -1 " + i + ".5 NaN");
        }
    }

    @Test
    void code_ofAnswersOfEveryKind_putsEachInItsPlace() {
        CodedRow row = new ResponseCoder(questionnaire(3))
                .code(Map.of(ONE, "2", MANY, "0|2", NUMBER, "7", DATE, "1970-01-03", OPEN, "woorden"));

        assertThat(row.points()).containsExactly((short) 2, (short) 1, (short) 0, (short) 1);
        assertThat(row.numbers()).containsExactly(7, 2);
    }

    @Test
    void code_ofTheNextResponse_forgetsTheOneBefore() {
        ResponseCoder coder = new ResponseCoder(questionnaire(3));
        coder.code(Map.of(ONE, "2", NUMBER, "7"));

        CodedRow row = coder.code(Map.of(ONE, ""));

        assertThat(row.points()).containsOnly(Codebook.NOT_ANSWERED);
        assertThat(row.numbers()).containsOnly(Double.NaN);
    }

    @Test
    void code_whenAnAnswerDoesNotFit_isRefused() {
        ResponseCoder coder = new ResponseCoder(questionnaire(3));

        assertThatThrownBy(() -> coder.code(Map.of(ONE, "3"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ONE");
        assertThatThrownBy(() -> coder.code(Map.of(new ItemCode("OTHER"), "1")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("OTHER");
    }

    @Test
    void add_whenTheRowHasOtherPlaces_isRefused() {
        PackedResponses packed = new PackedResponses(new Codebook(questionnaire(3)));

        assertThatThrownBy(() -> packed.add(new short[3], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of 3 points and 2 numbers, the codebook has 4 and 2");
        assertThat(packed.size()).isZero();
    }

    private static Questionnaire questionnaire(int points) {
        AnswerScale scale = scale("s", points);
        AnswerScale few = scale("f", 3);
        List<Question> questions = List.of(new SingleChoice(ONE, TEXT, scale, Asking.OPTIONAL),
                new OpenQuestion(OPEN, TEXT, false, Asking.OPTIONAL),
                new NumberQuestion(NUMBER, TEXT, 0, 1e9, LocalizedText.EMPTY, Asking.OPTIONAL),
                new MultipleChoice(MANY, TEXT, few, Asking.OPTIONAL), new DateQuestion(DATE, TEXT, Asking.OPTIONAL));
        return new Questionnaire(TEXT, List.of(Language.DUTCH),
                new RespondentTexts(TEXT, 5, TEXT, TEXT, TEXT, TEXT), List.of(scale, few),
                List.of(new Page(TEXT, TEXT, questions)), List.of());
    }

    private static AnswerScale scale(String code, int points) {
        return new AnswerScale(new ScaleCode(code), IntStream.range(0, points)
                .mapToObj(i -> new ScalePoint(String.valueOf(i), TEXT, false)).toList());
    }
}
