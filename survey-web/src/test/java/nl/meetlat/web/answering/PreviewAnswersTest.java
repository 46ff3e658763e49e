package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

class PreviewAnswersTest {

    private static final Questionnaire QUESTIONNAIRE = SampleQuestionnaire.ofEveryKind();

    private static PreviewAnswers answers(String... values) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            given.put(values[i], values[i + 1]);
        }
        return new PreviewAnswers(QUESTIONNAIRE, given);
    }

    private static PostedPage page(int number, Map<String, String> fields) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            parameters.put(name, new String[] {value});
            parameters.put(name + ".base", new String[] {"0"});
        });
        return PostedPage.of(
                new FrozenQuestionnaire(QUESTIONNAIRE).pages(Language.DUTCH).get(number - 1), parameters);
    }

    @Test
    void values_thatTheQuestionnaireDoesNotTake_areLeftOut() {
        assertThat(answers("FUN", "bestuur", "GONE", "1", "TAAK", "x", "UREN", "900", "TOP", "tijd|regels", "LANG",
                "lange tekst").values())
                .containsExactly(Map.entry("FUN", "bestuur"), Map.entry("TOP", "tijd|regels"),
                        Map.entry("LANG", "lange tekst"));
    }

    @Test
    void take_ofAPage_keepsWhatFitsAndTakesBackWhatIsOpenNow() {
        PreviewAnswers answers = answers("FUN", "bestuur", "LANG", "tekst");

        List<AnswerOutcome> outcomes = answers.take(page(1, Map.of("FUN", "", "UREN", "veel")));

        assertThat(outcomes).hasSize(2).filteredOn(AnswerOutcome.Refused.class::isInstance).hasSize(1);
        assertThat(answers.values()).containsExactly(Map.entry("LANG", "tekst"));
    }

    @Test
    void way_goesByTheOverviewAndBackToWhatIsLacking() {
        PreviewAnswers manager = answers("FUN", "management");

        assertThat(answers().after(3)).isEqualTo("review");
        assertThat(manager.after(3)).isEqualTo("4");
        assertThat(manager.before(1)).isEqualTo("welcome");
        assertThat(manager.submitted()).isEqualTo("4?lacking=1&review=1#summary");
        assertThat(answers("FUN", "management", "LEIDT", "week").submitted()).isEqualTo("thanks");
        assertThat(answers().submitted()).isEqualTo("thanks");
    }
}
