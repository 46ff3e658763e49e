package nl.meetlat.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static Stream<String> keys() {
        return bundle("nl").keySet().stream().sorted();
    }

    private static ResourceBundle bundle(String tag) {
        return ResourceBundle.getBundle(Phrases.class.getName(), Locale.forLanguageTag(tag),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bundles_haveTheSameTexts() {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("nl").keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void texts_inBothLanguages_fillInTheSamePlaces(String key) {
        assertThat(places(bundle("en").getString(key))).isEqualTo(places(bundle("nl").getString(key)));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void texts_doNotLoseAnApostrophe(String key) {
        for (String tag : new String[] {"nl", "en"}) {
            Matcher single = Pattern.compile("(?<!')'(?!')").matcher(bundle(tag).getString(key));
            assertThat(single.find()).as("%s in %s has a single apostrophe", key, tag).isFalse();
        }
    }

    @Test
    void rich_whenArgumentLooksLikeMarkup_staysPlain() {
        RichText text = Phrases.in(Language.ENGLISH).rich("document.table.caption", "1", "<i>a</i> {0} 'b' \uE000c");
        assertThat(text.plain()).isEqualTo("Table 1. <i>a</i> {0} 'b' \uFFFDc");
        assertThat(text.runs()).hasSize(1);
    }

    @Test
    void in_whenLanguageIsNotSpoken_speaksEnglish() {
        assertThat(Phrases.in(new Language("fy")).text("document.table")).isEqualTo("Table");
    }
}
