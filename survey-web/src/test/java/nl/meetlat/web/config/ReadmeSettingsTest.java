package nl.meetlat.web.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The README lists every setting a person can make, as the two enums have it, and no other. */
class ReadmeSettingsTest {

    private static final Path README = Path.of("..", "README.md");

    @Test
    void readme_listsEverySettingWithItsDefaultAndMeaning() throws IOException {
        try (Stream<String> lines = Files.lines(README)) {
            assertThat(lines.filter(line -> line.startsWith("| `MEETLAT_")))
                    .containsExactlyInAnyOrderElementsOf(rows());
        }
    }

    /** What the launcher fills in for the server is explained where a person sets it: with the launcher. */
    private static List<String> rows() {
        List<String> ofTheLauncher = Arrays.stream(nl.meetlat.launcher.serve.Setting.values()).map(Enum::name).toList();
        return Stream.concat(
                Arrays.stream(nl.meetlat.launcher.serve.Setting.values())
                        .map(setting -> row(setting.name(), setting.defaultValue(), setting.meaning())),
                Arrays.stream(Setting.values())
                        .filter(setting -> !setting.name().startsWith("EXAMPLE")
                                && !ofTheLauncher.contains(setting.variable()))
                        .map(setting -> row(setting.variable(), setting.defaultValue(), setting.meaning())))
                .toList();
    }

    private static String row(String name, String defaultValue, String meaning) {
        return "| `" + name + "` | " + (defaultValue.isEmpty() ? "" : "`" + defaultValue + "`") + " | " + meaning
                + " |";
    }
}
