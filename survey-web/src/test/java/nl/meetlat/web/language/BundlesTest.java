package nl.meetlat.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text for people is there in both languages, and written so that its values come in. */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    static List<Path> dutch() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_nl.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void bundle_inEnglish_hasTheSameTextsWithTheSamePlaces(Path dutch) {
        Properties nl = read(dutch);
        Properties en = read(Path.of(dutch.toString().replace("_nl.properties", "_en.properties")));

        assertThat(new TreeSet<>(en.stringPropertyNames())).isEqualTo(new TreeSet<>(nl.stringPropertyNames()));
        assertThat(nl.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(nl.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void text_inEitherLanguage_isWrittenAndHasItsApostrophesRight(Path dutch) {
        for (Path file : List.of(dutch, Path.of(dutch.toString().replace("_nl.properties", "_en.properties")))) {
            Properties texts = read(file);
            assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
                String text = texts.getProperty(key);
                assertThat(text).as(file + " " + key).isNotBlank();
                String odd = places(text).isEmpty() ? "''" : "(?<!')'(?!')";
                assertThat(Pattern.compile(odd).matcher(text).find())
                        .as(file + " " + key + ": twice with places for values, once without: " + text)
                        .isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void text_inEitherLanguage_hasItsApostrophesCurlyAndSavesWithOneWord(Path dutch) {
        for (Path file : List.of(dutch, Path.of(dutch.toString().replace("_nl.properties", "_en.properties")))) {
            Properties texts = read(file);
            assertThat(texts.stringPropertyNames()).allSatisfy(key -> assertThat(texts.getProperty(key))
                    .as(file + " " + key).doesNotContainPattern("[A-Za-z]'+[A-Za-z]")
                    .doesNotContainPattern("(?i)\\b(opslaan|opgeslagen)\\b"));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map((MatchResult place) -> place.group(1)).collect(Collectors.toSet());
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
