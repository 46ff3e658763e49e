package nl.meetlat.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {

    private static final Path INVITEES = Path.of("..", "examples", "overijssel-2012", "invitees.csv").toAbsolutePath()
            .normalize();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Language language, String... words) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), language);
        return new SampleCommand().run(List.of(words), console);
    }

    private List<String> sample(String name, String... options) throws IOException {
        Path file = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of(INVITEES.toString(), "--out", file.toString()));
        words.addAll(List.of(options));
        assertThat(run(Language.ENGLISH, words.toArray(String[]::new))).isZero();
        return Files.readAllLines(file);
    }

    @Test
    void run_withOneFraction_drawsThatPartOfEveryStratumInTheOrderOfTheFile() throws IOException {
        List<String> drawn = sample("a.csv", "--strata", "organisation", "--fraction", "0.25", "--seed", "2012");

        List<String> all = Files.readAllLines(INVITEES);
        assertThat(drawn.get(0)).isEqualTo(all.get(0));
        assertThat(all).containsSubsequence(drawn);
        // 88, 47, 49 and 63 quarters are 22, 11.75, 12.25 and 15.75; the largest remainders go up
        assertThat(Stream.of("BjzO", "Jarabee", "Pactum", "Trias")
                .map(name -> drawn.stream().filter(row -> row.contains(name)).count())).containsExactly(22L, 12L, 12L,
                        16L);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("22 of 88  BjzO", "62 of 247 rows drawn", "2012");
    }

    @Test
    void run_withTheSameSeed_writesTheSameBytes_andWithAnotherOthers() throws IOException {
        List<String> first = sample("a.csv", "--fraction", "0.1", "--seed", "1");

        assertThat(sample("b.csv", "--fraction", "0.1", "--seed", "1")).isEqualTo(first);
        assertThat(sample("c.csv", "--fraction", "0.1", "--seed", "2")).isNotEqualTo(first).hasSameSizeAs(first);
    }

    @Test
    void run_withFractionsOfTheirOwn_keepsToThem() throws IOException {
        List<String> drawn = sample("a.csv", "--strata", "organisation", "--fraction", "0,1", "--fractions",
                "BjzO=0.5,Trias=1", "--seed", "7");

        assertThat(Stream.of("BjzO", "Jarabee", "Pactum", "Trias")
                .map(name -> drawn.stream().filter(row -> row.contains(name)).count())).containsExactly(44L, 5L, 5L,
                        63L);
    }

    @Test
    void run_overTwoColumns_drawsFromEveryCombination() throws IOException {
        sample("a.csv", "--strata", "organisation,function", "--fraction", "0.5", "--seed", "7");

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("  BjzO/bestuur", "  Trias/uitvoerend");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--seed 1|--fraction", "--fraction 0.5|--seed", "--fraction 0 --seed 1|0",
            "--fraction 1.1 --seed 1|1.1", "--fraction x --seed 1|x", "--fraction 0.5 --seed one|one",
            "--fractions A=0.5 --seed 1|--strata", "--strata a --fractions A --seed 1|A", "--seed|--seed",
            "--rows 3|--rows"})
    void run_whenUsedWrongly_namesWhatIsWrong(String line, String word) {
        List<String> words = new ArrayList<>(
                List.of(INVITEES.toString(), "--out", folder.resolve("a.csv").toString()));
        words.addAll(List.of(line.split(" ")));

        assertThatThrownBy(() -> run(Language.ENGLISH, words.toArray(String[]::new))).isInstanceOf(UsageException.class)
                .satisfies(e -> assertThat(e.toString()).contains(word.equals("--fraction") ? "fraction"
                        : word.replace("--", "")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void run_whenTheFileDoesNotFit_tellsWhereAndWritesNothing() {
        Path file = folder.resolve("a.csv");

        assertThat(run(Language.DUTCH, INVITEES.toString(), "--out", file.toString(), "--strata", "regio",
                "--fraction", "0.5", "--seed", "1")).isEqualTo(1);
        assertThat(run(Language.ENGLISH, INVITEES.toString(), "--out", file.toString(), "--strata", "organisation",
                "--fractions", "BjzO=0.5,Elders=0.5", "--seed", "1")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("invitees.csv", "regio", "deze kolom ontbreekt",
                "there is no stratum “Elders”", "there is no fraction for Jarabee, Pactum, Trias");
        assertThat(file).doesNotExist();
    }

    @Test
    void run_ontoItsOwnInput_isRefused() throws IOException {
        Path copy = Files.copy(INVITEES, folder.resolve("a.csv"));
        long size = Files.size(copy);

        assertThatThrownBy(() -> run(Language.ENGLISH, copy.toString(), "--out", copy.toString(), "--fraction", "0.5",
                "--seed", "1")).isInstanceOf(UsageException.class);
        assertThat(copy).hasSize(size);
    }
}
