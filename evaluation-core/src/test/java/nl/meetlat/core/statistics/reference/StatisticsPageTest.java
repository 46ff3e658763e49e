package nl.meetlat.core.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the statistics: its code compiles, and it names every method there is. */
class StatisticsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "statistics.md");
    private static final Path PACKAGES = Path.of("src", "main", "java", "nl", "meetlat", "core", "statistics");
    private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SOURCED = Pattern.compile("[Aa]s\\s+(?:\\* )?R's");

    @Test
    void page_inEverySample_compiles(@TempDir Path folder) throws IOException {
        List<Path> samples = samples(folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            compiler.getTask(null, files, diagnostics,
                    List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path")),
                    null, files.getJavaFileObjectsFromPaths(samples)).call();
        }

        assertThat(samples).hasSizeGreaterThan(3);
        assertThat(diagnostics.getDiagnostics()).filteredOn(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    @Test
    void page_ofEveryStatistic_hasARow() throws IOException {
        String page = Files.readString(PAGE);

        for (String statistic : statistics()) {
            assertThat(page).contains("`" + statistic + "`");
        }
    }

    private static List<Path> samples(Path folder) throws IOException {
        StringBuilder imports = new StringBuilder("import java.util.List;\nimport nl.meetlat.core.statistics.*;\n");
        try (Stream<Path> packages = Files.list(PACKAGES)) {
            packages.filter(Files::isDirectory).forEach(name -> imports.append("import nl.meetlat.core.statistics.")
                    .append(name.getFileName()).append(".*;\n"));
        }
        List<Path> samples = new ArrayList<>();
        Matcher matcher = SAMPLE.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            String name = "Sample" + samples.size();
            samples.add(Files.writeString(folder.resolve(name + ".java"),
                    imports + "class " + name + " { void run() {\n" + matcher.group(1) + "} }\n"));
        }
        return samples;
    }

    /** The classes whose Javadoc names an equivalent in R, but for the distributions, which the page tells together. */
    private static List<String> statistics() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(PACKAGES)) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                if (SOURCED.matcher(Files.readString(source)).find() && !name.endsWith("Distribution")) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
