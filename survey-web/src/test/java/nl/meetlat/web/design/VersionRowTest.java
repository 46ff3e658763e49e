package nl.meetlat.web.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.SurveyId;
import org.junit.jupiter.api.Test;

class VersionRowTest {

    private static final LocalizedText TEXT = LocalizedText.of("Wanneer?", "When?");

    @Test
    void of_aDraft_holdsHowMuchDoesNotGoTogether() {
        assertThat(VersionRow.of(draft("Z = 1"))).isEqualTo(new VersionRow(draft("Z = 1"), 1));
        assertThat(VersionRow.of(draft("not answered(D0)")).conflicts()).isZero();
    }

    @Test
    void of_aPublishedVersion_doesNotLook() {
        assertThat(VersionRow.of(draft("Z = 1").publish(Instant.EPOCH)).conflicts()).isZero();
    }

    private static QuestionnaireVersion draft(String condition) {
        Questionnaire none = DefaultTexts.emptyQuestionnaire(TEXT, Language.SPOKEN);
        Asking under = Asking.OPTIONAL.when(ConditionParser.parse(condition).condition());
        Page page = new Page(LocalizedText.EMPTY, LocalizedText.EMPTY,
                List.of(new DateQuestion(new ItemCode("D0"), TEXT, Asking.OPTIONAL),
                        new DateQuestion(new ItemCode("D1"), TEXT, under)));
        return new QuestionnaireVersion(new SurveyId(1), 1, new Questionnaire(none.title(), none.languages(),
                none.texts(), List.of(), List.of(page), List.of()), Optional.empty(), 0);
    }
}
