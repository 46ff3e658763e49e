package nl.meetlat.web.design.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.meetlat.core.drafting.PublicationCheck;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.design.DefaultTexts;
import org.junit.jupiter.api.Test;

class ShortcomingRowTest {

    private static final LocalizedText TEXT = LocalizedText.of("Wanneer?", "When?");
    private static final Asking UNDER = Asking.OPTIONAL.when(ConditionParser.parse("Z = 1").condition());

    @Test
    void isAboutQuestion_isSoOfTheQuestionWithTheCodeAlone() {
        Question question = new DateQuestion(new ItemCode("D1"), TEXT, UNDER);
        ShortcomingRow row = conflictOn(new Page(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(question)));

        assertThat(row.isAboutQuestion("D1")).isTrue();
        assertThat(row.isAboutQuestion("D")).isFalse();
        assertThat(row.isAboutPage(1)).isFalse();
        assertThat(row.page() + row.place()).isEqualTo("question&code=D1");
    }

    @Test
    void isAboutPage_isSoOfThePageAlone() {
        Question question = new DateQuestion(new ItemCode("D1"), TEXT, Asking.OPTIONAL);
        ShortcomingRow row = conflictOn(
                new Page(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(question), UNDER.condition()));

        assertThat(row.isAboutPage(1)).isTrue();
        assertThat(row.isAboutPage(2)).isFalse();
        assertThat(row.isAboutQuestion("D1")).isFalse();
    }

    private static ShortcomingRow conflictOn(Page page) {
        Questionnaire none = DefaultTexts.emptyQuestionnaire(TEXT, Language.SPOKEN);
        Questionnaire draft = new Questionnaire(none.title(), none.languages(), none.texts(), List.of(), List.of(page),
                List.of());
        return new ShortcomingRow.Teller(draft, Language.DUTCH).tell(PublicationCheck.conflictsIn(draft).get(0));
    }
}
