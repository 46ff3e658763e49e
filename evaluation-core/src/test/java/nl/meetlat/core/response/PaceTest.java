package nl.meetlat.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");

    /** Three pages of 2, 4 and 4 questions, announced as 10 minutes. */
    private static final Questionnaire QUESTIONNAIRE = questionnaire(10, 2, 4, 4);

    @ParameterizedTest
    @CsvSource({"1,10", "2,8", "3,4"})
    void minutesLeft_whenNobodySubmitted_sharesOutWhatIsAnnounced(int page, int minutes) {
        assertThat(Pace.announced(QUESTIONNAIRE).minutesLeft(page)).isEqualTo(minutes);
    }

    @Test
    void minutesLeft_whenNineSubmitted_isStillAsAnnounced() {
        Pace pace = Pace.observed(QUESTIONNAIRE, List.of(time(9, 30), time(9, 30), time(9, 30)));

        assertThat(pace).isEqualTo(Pace.announced(QUESTIONNAIRE));
    }

    @ParameterizedTest
    @CsvSource({"1,4", "2,3", "3,2"})
    void minutesLeft_whenTenSubmitted_isWhatTheyTook(int page, int minutes) {
        Pace pace = Pace.observed(QUESTIONNAIRE, List.of(time(10, 30), time(10, 119), time(10, 61)));

        assertThat(pace.minutesLeft(page)).isEqualTo(minutes);
    }

    @Test
    void observed_firstPage_getsTheTimeOfItsFirstAnswerToo() {
        Pace pace = Pace.observed(questionnaire(10, 4, 1), List.of(time(10, 90), time(10, 90)));

        assertThat(pace.pageSeconds()).containsExactly(120.0, 90.0);
    }

    @Test
    void observed_pageOfWhichNoTimeIsKnown_takesItsShareOfTheAnnouncedMinutes() {
        Pace pace = Pace.observed(questionnaire(10, 1, 3, 6), List.of(time(40, 5), time(40, 90), PageTime.UNKNOWN));

        assertThat(pace.pageSeconds()).as("the first page is one question, which cannot be timed")
                .containsExactly(60.0, 90.0, 360.0);
    }

    @Test
    void minutesLeft_ofAQuestionnaireWithoutQuestions_isOne() {
        assertThat(Pace.announced(questionnaire(10, 0, 0)).minutesLeft(1)).isEqualTo(1);
    }

    @Test
    void pageTime_thatIsNoTime_isRefused() {
        assertThatThrownBy(() -> time(3, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> time(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PageTime time(int responses, double medianSeconds) {
        return new PageTime(responses, medianSeconds);
    }

    private static Questionnaire questionnaire(int minutes, int... questionsByPage) {
        List<Page> pages = new ArrayList<>();
        for (int questions : questionsByPage) {
            List<Question> put = new ArrayList<>();
            put.add(new Information(new ItemCode("I" + pages.size()), WORDS));
            for (int i = 0; i < questions; i++) {
                put.add(new OpenQuestion(new ItemCode("Q" + pages.size() + i), WORDS, false, Asking.OPTIONAL));
            }
            pages.add(new Page(WORDS, LocalizedText.EMPTY, put));
        }
        return new Questionnaire(WORDS, List.of(Language.DUTCH, Language.ENGLISH),
                new RespondentTexts(WORDS, minutes, WORDS, WORDS, WORDS, WORDS), List.of(), pages, List.of());
    }
}
