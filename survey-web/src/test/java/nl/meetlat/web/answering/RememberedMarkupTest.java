package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Remembered markup is shown to others: what it names must be in what it is remembered by. */
class RememberedMarkupTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern PIECE = Pattern.compile("<m:remembered of=\"#\\{([^}]*)}\">(.*?)</m:remembered>",
            Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?<![\\w.'\\]])([a-z]\\w*(?:\\.\\w+(?:\\(\\))?)*)");
    private static final Set<String> WORDS_OF_EXPRESSIONS = Set.of("empty", "not", "eq", "gt", "null", "and", "or");
    /** What is in a key that a method makes. */
    private static final Map<String, List<String>> IN_KEY = Map.of("card.sharedWith(t)", List.of("card", "t"),
            "page.untouched(t)", List.of("page.cards()", "t"), "given.sharedWith(t)", List.of("given", "t"));

    @ParameterizedTest
    @MethodSource("views")
    void piece_namesOnlyWhatItIsRememberedBy(Path view) throws IOException {
        Matcher piece = PIECE.matcher(Files.readString(view));
        int pieces = 0;
        for (; piece.find(); pieces++) {
            String markup = piece.group(2);
            List<String> in = in(piece.group(1));
            Set<String> named = new TreeSet<>();
            found("#\\{([^}]*)}", markup).forEach(expression -> named.addAll(names(expression)));
            found("(?<= )var(?:Status)?=\"(\\w+)\"", markup)
                    .forEach(own -> named.removeIf(name -> name.equals(own) || name.startsWith(own + ".")));
            assertThat(named).as(piece.group(1)).isNotEmpty().allMatch(
                    name -> in.stream().anyMatch(key -> name.equals(key) || name.startsWith(key + ".")));
        }
        assertThat(pieces).isPositive();
    }

    /** Those that remember something. */
    static List<Path> views() throws IOException {
        List<Path> views = new ArrayList<>();
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                if (Files.readString(file).contains("<m:remembered")) {
                    views.add(file);
                }
            }
        }
        return views;
    }

    private static List<String> in(String of) {
        return of.startsWith("[") ? List.of(of.substring(1, of.length() - 1).split(", ")) : IN_KEY.get(of);
    }

    /** Without the texts in it. */
    private static Set<String> names(String expression) {
        Set<String> names = new TreeSet<>();
        for (Matcher name = NAMED.matcher(expression.replaceAll("'[^']*'", "''")); name.find();) {
            names.add(name.group(1));
        }
        names.removeAll(WORDS_OF_EXPRESSIONS);
        return names;
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text); matcher.find();) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
