package nl.meetlat.web.design.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.design.DefaultTexts;
import org.junit.jupiter.api.Test;

class FreeCodeTest {

    private static final LocalizedText TEXT = LocalizedText.of("Wanneer?", "When?");

    @Test
    void on_whenThePageHasNoQuestions_isTheFirstThatIsFree() {
        assertThat(FreeCode.on(page(), questionnaire(page()))).isEqualTo("V1");
        assertThat(FreeCode.on(page(), questionnaire(page("V1", "V2"), page()))).isEqualTo("V3");
    }

    @Test
    void on_whenTheLastQuestionIsCounted_goesOnCounting() {
        Page page = page("A7", "W9");

        assertThat(FreeCode.on(page, questionnaire(page))).isEqualTo("W10");
        assertThat(FreeCode.on(page, questionnaire(page, page("W10", "W11")))).isEqualTo("W12");
    }

    @Test
    void on_whenTheLastQuestionHasNoNumber_beginsWithVOne() {
        assertThat(FreeCode.on(page("slot"), questionnaire(page("slot")))).isEqualTo("V1");
    }

    private static Page page(String... codes) {
        return new Page(LocalizedText.EMPTY, LocalizedText.EMPTY, Arrays.stream(codes)
                .map(code -> (Question) new DateQuestion(new ItemCode(code), TEXT, Asking.OPTIONAL)).toList());
    }

    private static Questionnaire questionnaire(Page... pages) {
        Questionnaire empty = DefaultTexts.emptyQuestionnaire(TEXT, Language.SPOKEN);
        return new Questionnaire(empty.title(), empty.languages(), empty.texts(), List.of(), List.of(pages), List.of());
    }
}
