package nl.meetlat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;

import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.PersonsLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"slaap, slaap", "--poort, --poort", "--port, --port", "--port x, x", "--port 65536, 65536",
            "--port -1, -1",
            "serve --port 1e3, 1e3", "--data, --data", "serve extra, extra"})
    void run_whenUsedWrongly_namesTheWordAndExitsWithTwo(String line, String word) {
        assertThat(run(Language.ENGLISH, line.split(" "))).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(word).contains("--help").hasLineCount(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void run_whenAskedForHelp_explainsEveryCommandOnStandardOutput() {
        assertThat(run(Language.ENGLISH, "--help")).isZero();

        for (CommandName name : CommandName.values()) {
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("  " + name.word() + " ");
        }
    }

    @Test
    void run_whenDataFolderIsAFile_saysSoInOneSentenceAndExitsWithOne(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("bestand"));

        assertThat(run(Language.DUTCH, "--data", file.toString())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(file + " is een bestand en geen map").hasLineCount(1);
    }

    @Test
    void run_whenDataFolderCannotBeMade_saysSoAndExitsWithOne() {
        assertThat(run(Language.ENGLISH, "--data", "/proc/meetlat")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/proc/meetlat").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"nl, is niet te gebruiken", "en, cannot be used"})
    void run_whenDataFolderCannotBeMade_saysWhyInWordsOfThePerson(String tag, String words) {
        assertThat(run(new Language(tag), "--data", "/proc/nope")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/proc/nope").contains(words)
                .doesNotContain("Exception").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"nl_NL.UTF-8, en_GB.UTF-8, nl", "'', nl_BE, nl", "'', de_DE.UTF-8, en", "C, nl_NL.UTF-8, en",
            "'', '', en"})
    void language_isThatOfTheFirstVariableSet(String all, String lang, String tag) {
        Language language = PersonsLanguage.of(Map.of("LC_ALL", all, "LANG", lang));

        assertThat(language.tag()).isEqualTo(tag);
    }

    @Test
    void messages_existInBothLanguages() {
        assertThat(keys(DUTCH)).isEqualTo(keys(Locale.ROOT));
    }

    private static TreeSet<String> keys(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("nl.meetlat.launcher.messages", locale,
                new ResourceBundle.Control() {

                    @Override
                    public List<Locale> getCandidateLocales(String baseName, Locale asked) {
                        return List.of(asked);
                    }
                });
        return new TreeSet<>(bundle.keySet());
    }

    private int run(Language language, String... words) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), language);
        return Main.run(List.of(words), console);
    }
}
