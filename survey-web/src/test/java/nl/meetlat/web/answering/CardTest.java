package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.response.AnswerReading.Refusal;
import nl.meetlat.web.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {

    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");
    private static final AnswerScale SCALE = new AnswerScale(new ScaleCode("eens"),
            List.of(new ScalePoint("1", WORDS, false), new ScalePoint("2", WORDS, false)));
    private static final Texts TEXTS = Texts.of(Card.class, Language.DUTCH);
    private static final List<String> VIEWED = List.of("card.xhtml", "namely.xhtml", "note.xhtml", "saved.xhtml");
    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/answering");

    /** A choice with "other", and the question for the words to it. */
    private static final List<AskedQuestion> OTHER = new AskedQuestion.Wording(Language.DUTCH).all(
            new MultipleChoice(new ItemCode("F1"), WORDS, new AnswerScale(new ScaleCode("functie"),
                    List.of(new ScalePoint("1", LocalizedText.of("Directie", "Board"), false),
                            new ScalePoint("9", LocalizedText.of("Anders", "Other"), false, true))),
                    Asking.OPTIONAL))
            .toList();

    private final AskedQuestion choices = asked(new MultipleChoice(new ItemCode("M1"), WORDS, SCALE, Asking.OPTIONAL));
    private final AskedQuestion text = asked(new OpenQuestion(new ItemCode("O1"), WORDS, true, Asking.OPTIONAL));

    @Test
    void sharedWith_whenOthersAnsweredTheSame_isEqual() {
        assertThat(card(choices, "1|2").sharedWith(TEXTS))
                .isEqualTo(card(choices, "1|2").sharedWith(Texts.of(Card.class, Language.DUTCH)))
                .isNotEqualTo(card(choices, "1").sharedWith(TEXTS))
                .isNotEqualTo(card(choices, "1|2").sharedWith(Texts.of(Card.class, Language.ENGLISH)));
        assertThat(card(text, "").sharedWith(TEXTS)).isEqualTo(card(text, "").sharedWith(TEXTS));
    }

    @Test
    void sharedWith_whenSomebodysOwnWordsAreOnIt_isNothing() {
        assertThat(card(text, "mijn woorden").sharedWith(TEXTS)).isNull();
        assertThat(card(choices, "1|mijn woorden").sharedWith(TEXTS)).isNull();
        assertThat(new Card(choices, "1", 1, "fout", "", "", true).sharedWith(TEXTS)).isNull();
        assertThat(new Card(choices, "1", 1, "", "elders", "", true).sharedWith(TEXTS)).isNull();
    }

    @Test
    void number_withoutBoundsOfItsOwn_namesNone() {
        NumberQuestion hours = new NumberQuestion(new ItemCode("UREN"), WORDS, -1e15, 1e15, LocalizedText.EMPTY,
                Asking.OPTIONAL);
        AnswerOutcome.Refused tooLarge = new AnswerOutcome.Refused(new PostedAnswer("UREN", "1e16", 0),
                Refusal.OUT_OF_BOUNDS);
        assertThat(asked(hours).bounds()).isEmpty();
        assertThat(new RefusalWords(Language.DUTCH).of(asked(hours), tooLarge))
                .isEqualTo("Vul hier een getal in van -1.000.000.000.000.000 tot en met 1.000.000.000.000.000.");
    }

    @Test
    void ranking_ofEveryChoice_isNoRankingOfTheMostImportantOnes() {
        assertThat(asked(new RankingQuestion(new ItemCode("R1"), WORDS, SCALE, 2, Asking.OPTIONAL)).isWholeRanked())
                .isTrue();
        assertThat(asked(new RankingQuestion(new ItemCode("R1"), WORDS, SCALE, 1, Asking.OPTIONAL)).isWholeRanked())
                .isFalse();
    }

    @Test
    void together_theWordsToAnOption_standOnTheCardOfTheirChoice() {
        List<Card> cards = Card
                .together(List.of(card(text, ""), card(OTHER.get(0), "9"), card(OTHER.get(1), "stagiair"),
                        card(choices, "1")));

        assertThat(cards).extracting(card -> card.asked().code()).containsExactly("O1", "F1", "M1");
        assertThat(cards).extracting(Card::isExplained).containsExactly(false, true, false);
        assertThat(cards.get(1).namely().value()).isEqualTo("stagiair");
        assertThat(cards.get(1).namely().questionId()).isEqualTo(cards.get(1).questionId()).isEqualTo("t-F1");
    }

    @Test
    void sharedWith_whenWordsStandOnIt_isNothing() {
        assertThat(Card.together(List.of(card(OTHER.get(0), "9"), card(OTHER.get(1), "stagiair"))).get(0)
                .sharedWith(TEXTS)).isNull();
        assertThat(Card.together(List.of(card(OTHER.get(0), "9"), card(OTHER.get(1), ""))).get(0).sharedWith(TEXTS))
                .isNotNull().isNotEqualTo(card(OTHER.get(0), "9").sharedWith(TEXTS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"nl;Anders;Anders, namelijk", "nl;Anders:;Anders, namelijk",
            "nl;Iets anders, namelijk:;Iets anders, namelijk", "nl;Anders (licht toe);Anders (licht toe)",
            "en;Other \u2026;Other, namely", "en;Other, please specify:;Other, please specify",
            "fr;Autre;Autre", "de;Andere, und zwar:;Andere, und zwar:"})
    void namely_isSaidOnce(String language, String option, String expected) {
        assertThat(NamelyText.of(option, new Language(language))).isEqualTo(expected);
    }

    @Test
    void answer_withWordsToAnOption_isOneLine() {
        assertThat(AnswerWords.of(OTHER.get(0), "1|9", OTHER.get(1), "stagiair"))
                .isEqualTo("Directie, Anders, namelijk: stagiair");
        assertThat(AnswerWords.of(OTHER.get(0), "1|9", OTHER.get(1), "")).isEqualTo("Directie, Anders");
        assertThat(AnswerWords.of(OTHER.get(0), "1", OTHER.get(1), "stagiair")).isEqualTo("Directie");
        assertThat(AnswerWords.of(OTHER.get(0), "", OTHER.get(1), "")).isEmpty();
    }

    /** Its markup is remembered by these two alone, so that anything else in it would be shown to others. */
    @Test
    void markup_namesNothingButTheCardAndTheTexts() throws IOException {
        Map<String, String> markup = markup();

        assertThat(named(markup)).containsExactlyInAnyOrder("card", "t");
        assertThat(markup.values()).allSatisfy(
                text -> assertThat(found("<ui:include src=\"([^\"]*)\"", text)).isSubsetOf(VIEWED));
    }

    @Test
    void markup_whenAFileNamesTheParameterOrVariableOfAnother_isFound() throws IOException {
        for (String file : List.of("note.xhtml", "saved.xhtml")) {
            Map<String, String> markup = markup();
            markup.merge(file, "<p>#{choice.label()}#{at.index}</p>", String::concat);

            assertThat(named(markup)).containsExactlyInAnyOrder("card", "t", "choice", "at");
        }
    }

    private static Map<String, String> markup() throws IOException {
        Map<String, String> markup = new TreeMap<>();
        for (String file : VIEWED) {
            markup.put(file, Files.readString(VIEWS.resolve(file)));
        }
        return markup;
    }

    /** What the files name, besides their own variables and what each is given by every include of it, which is looked at there. */
    private static Set<String> named(Map<String, String> markup) {
        Set<String> names = new TreeSet<>();
        markup.forEach((file, text) -> {
            Set<String> here = found("(?<![\\w.'])([a-z]\\w*)(?=[.\\[])",
                    String.join(" ", found("#\\{([^}]*)}", text)));
            here.removeAll(found("var(?:Status)?=\"(\\w+)\"", text));
            here.removeAll(given(file, String.join("\n", markup.values())));
            names.addAll(here);
        });
        return names;
    }

    private static Set<String> given(String file, String markup) {
        return found("(<ui:include src=\"" + Pattern.quote(file) + "\"(?:/>|>.*?</ui:include>))", markup).stream()
                .map(include -> found("<ui:param name=\"(\\w+)\"", include)).reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                }).orElse(Set.of());
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find();) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static AskedQuestion asked(Question question) {
        return question.accept(new AskedQuestion.Wording(Language.DUTCH));
    }

    private static Card card(AskedQuestion asked, String value) {
        return new Card(asked, value, 1, "", "", "", true);
    }
}
