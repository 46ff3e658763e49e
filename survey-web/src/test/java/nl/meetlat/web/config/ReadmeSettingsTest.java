package nl.meetlat.web.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The settings table of the README says what the program does. */
class ReadmeSettingsTest {

    @ParameterizedTest
    @MethodSource("rows")
    void settingsTable_forEverySetting_hasItsDefaultAndMeaning(String row) throws IOException {
        assertThat(Files.readAllLines(Path.of("..", "README.md"))).contains(row);
    }

    static Stream<String> rows() {
        Stream<String> ofTheLauncher = Stream.of(nl.meetlat.launcher.serve.Setting.values())
                .map(setting -> row(setting.name(), setting.defaultValue(), setting.meaning()));
        Stream<String> ofTheServer = Stream.of(Setting.values())
                .filter(ReadmeSettingsTest::isSetByPeople)
                .map(setting -> row(setting.variable(), setting.defaultValue(), setting.meaning()));
        return Stream.concat(ofTheLauncher, ofTheServer);
    }

    /** The launcher fills in the others, and speaks of them in its own words. */
    private static boolean isSetByPeople(Setting setting) {
        return setting != Setting.EXAMPLE && Stream.of(nl.meetlat.launcher.serve.Setting.values())
                .noneMatch(launchers -> launchers.name().equals(setting.variable()));
    }

    private static String row(String name, String defaultValue, String meaning) {
        return "| `" + name + "` | " + (defaultValue.isEmpty() ? "" : "`" + defaultValue + "`") + " | " + meaning
                + " |";
    }
}
