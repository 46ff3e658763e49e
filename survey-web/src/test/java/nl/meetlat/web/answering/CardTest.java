package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.web.language.Texts;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");
    private static final AnswerScale SCALE = new AnswerScale(new ScaleCode("eens"),
            List.of(new ScalePoint("1", WORDS, false), new ScalePoint("2", WORDS, false)));
    private static final Texts TEXTS = Texts.of(Card.class, Language.DUTCH);
    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/answering");

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

    /** Its markup is remembered by these two alone, so that anything else in it would be shown to others. */
    @Test
    void markup_namesNothingButTheCardAndTheTexts() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file : List.of("card.xhtml", "note.xhtml", "saved.xhtml")) {
            String markup = Files.readString(VIEWS.resolve(file));
            names.addAll(found("(?<![\\w.'])([a-z]\\w*)(?=[.\\[])", String.join(" ", found("#\\{([^}]*)}", markup))));
            names.removeAll(found("var(?:Status)?=\"(\\w+)\"", markup));
            assertThat(found("<ui:include src=\"([^\"]*)\"", markup)).isSubsetOf("note.xhtml", "saved.xhtml");
        }
        assertThat(names).containsExactlyInAnyOrder("card", "t");
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
