package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** What respondents are shown from one and the same piece of markup, and what is never among it. */
class SharedMarkupTest {

    private static final Texts DUTCH = Texts.of(Review.class, Language.DUTCH);
    private static final int STATEMENTS = 2;

    private final FrozenQuestionnaire questionnaire = new FrozenQuestionnaire(SampleQuestionnaire.ofEveryKind());

    @Test
    void page_nobodyAnswered_isTheSameForEverybodyInOneLanguage() {
        assertThat(page(STATEMENTS, Map.of()).untouched(DUTCH)).isNotNull()
                .isEqualTo(page(STATEMENTS, Map.of()).untouched(Texts.of(Review.class, Language.DUTCH)))
                .isNotEqualTo(page(1, Map.of()).untouched(DUTCH))
                .isNotEqualTo(page(STATEMENTS, Map.of()).untouched(Texts.of(Review.class, Language.ENGLISH)));
    }

    @Test
    void page_withAnAnswerOrACondition_isNobodyElses() {
        assertThat(page(STATEMENTS, Map.of("RU1", "4")).untouched(DUTCH)).isNull();
        List<Card> conditional = cards(STATEMENTS, Map.of()).stream().map(card -> card.when("[]", true)).toList();
        assertThat(page(conditional).untouched(DUTCH)).isNull();
    }

    @Test
    void line_ofAChoice_isTheSameForWhoChoseTheSame() {
        assertThat(line("RU1", Map.of("RU1", "4")).sharedWith(DUTCH)).isNotNull()
                .isEqualTo(line("RU1", Map.of("RU1", "4", "RU2", "1")).sharedWith(DUTCH))
                .isNotEqualTo(line("RU1", Map.of("RU1", "5")).sharedWith(DUTCH))
                .isNotEqualTo(line("RU1", Map.of()).sharedWith(DUTCH));
    }

    @Test
    void line_withOwnWords_isNobodyElses() {
        assertThat(line("KORT", Map.of("KORT", "mijn woorden")).sharedWith(DUTCH)).isNull();
        assertThat(line("UREN", Map.of("UREN", "36")).sharedWith(DUTCH)).isNull();
        assertThat(line("TAAK", Map.of("TAAK", "d", "TAAK_other", "Stagiair")).sharedWith(DUTCH)).isNull();
    }

    @Test
    void lines_withAKeyInTheirAddresses_areNobodyElses() {
        Review review = review(Map.of("RU1", "4"));

        assertThat(review.own().pages()).isNotEmpty().flatExtracting(Review.Part::answers)
                .hasSameSizeAs(review.pages().stream().flatMap(part -> part.answers().stream()).toList())
                .allMatch(given -> ((Review.Given) given).sharedWith(DUTCH) == null);
    }

    private Questions page(int number, Map<String, String> answers) {
        return page(cards(number, answers));
    }

    private static Questions page(List<Card> cards) {
        return new Questions("", "", 1, 1, 1, cards, Summary.NONE, "", "", "", "key", false, false, List.of(),
                List.of(), 0);
    }

    private List<Card> cards(int number, Map<String, String> answers) {
        return questionnaire.pages(Language.DUTCH).get(number - 1).questions().stream().map(asked -> Card.of(asked,
                Optional.ofNullable(stored(answers).get(new ItemCode(asked.code()))), Language.DUTCH)).toList();
    }

    private Review.Given line(String code, Map<String, String> answers) {
        return review(answers).pages().stream().flatMap(part -> part.answers().stream())
                .filter(given -> given.change().endsWith("#" + Card.anchor(code))).findFirst().orElseThrow();
    }

    private Review review(Map<String, String> answers) {
        return Review.of(questionnaire, stored(answers), Language.DUTCH, page -> page + "?review=1", String::valueOf);
    }

    private static Map<ItemCode, StoredAnswer> stored(Map<String, String> answers) {
        Map<ItemCode, StoredAnswer> stored = new HashMap<>();
        answers.forEach((code, value) -> stored.put(new ItemCode(code), new StoredAnswer(value, 1, Instant.EPOCH)));
        return stored;
    }
}
