package nl.meetlat.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the rooms, over the classes of all modules. */
class ArchitectureTest {

    private static final JavaClasses MEETLAT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.meetlat");
    private static final List<String> MODULES = List.of("evaluation-core", "reporting", "db", "launcher", "survey-web");

    @Test
    void everyModule_isSeenByTheseRules() {
        for (String room : List.of("core", "reporting", "db", "launcher", "web")) {
            assertThat(MEETLAT).anyMatch(type -> type.getPackageName().startsWith("nl.meetlat." + room));
        }
    }

    @Test
    void core_knowsOnlyJavaAndNumbers() {
        classes().that().resideInAPackage("nl.meetlat.core..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("nl.meetlat.core..", "java..", "org.apache.commons.math3..",
                        "org.apache.commons.statistics..", "org.apache.commons.numbers..", "org.apache.commons.csv..",
                        "com.google.gson..")
                .check(MEETLAT);
        noClasses().that().resideInAPackage("nl.meetlat.core..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta..").check(MEETLAT);
    }

    @Test
    void core_readsAndWritesFilesInOneRoomOnly() {
        noClasses().that().resideInAPackage("nl.meetlat.core..").and()
                .resideOutsideOfPackage("nl.meetlat.core.casefolder..")
                .should().dependOnClassesThat().resideInAnyPackage("com.google.gson..", "org.apache.commons.csv..")
                .check(MEETLAT);
    }

    @Test
    void statistics_knowNoSurvey() {
        noClasses().that().resideInAPackage("nl.meetlat.core.statistics..").should()
                .dependOnClassesThat(resideInAnyPackage("nl.meetlat..")
                        .and(not(resideInAnyPackage("nl.meetlat.core.statistics.."))))
                .check(MEETLAT);
    }

    @Test
    void reporting_seesCoreAlone() {
        noClasses().that().resideInAPackage("nl.meetlat.reporting..").should().dependOnClassesThat()
                .resideInAnyPackage("nl.meetlat.db..", "nl.meetlat.web..", "nl.meetlat.launcher..", "jakarta..",
                        "java.sql..")
                .check(MEETLAT);
    }

    @Test
    void db_seesCoreAlone() {
        noClasses().that().resideInAPackage("nl.meetlat.db..").should().dependOnClassesThat()
                .resideInAnyPackage("nl.meetlat.reporting..", "nl.meetlat.web..", "nl.meetlat.launcher..")
                .check(MEETLAT);
    }

    @Test
    void launcher_seesNeitherEntitiesNorPages() {
        noClasses().that().resideInAPackage("nl.meetlat.launcher..").should().dependOnClassesThat()
                .resideInAnyPackage("nl.meetlat.db..", "nl.meetlat.web..", "jakarta..").check(MEETLAT);
    }

    @Test
    void web_seesNoLauncher() {
        noClasses().that().resideInAPackage("nl.meetlat.web..").should().dependOnClassesThat()
                .resideInAnyPackage("nl.meetlat.launcher..").check(MEETLAT);
    }

    @Test
    void web_seesNoEntities() {
        noClasses().that().resideInAPackage("nl.meetlat.web..").should()
                .dependOnClassesThat(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class))).check(MEETLAT);
    }

    @Test
    void entities_liveInDb() {
        classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("nl.meetlat.db..").check(MEETLAT);
    }

    @Test
    void modules_formNoCircle() {
        slices().matching("nl.meetlat.(*)..").should().beFreeOfCycles().check(MEETLAT);
    }

    @Test
    void packages_formNoCircle() {
        slices().matching("nl.meetlat.(**)").should().beFreeOfCycles().check(MEETLAT);
    }

    @Test
    void standardStreams_belongToTheConsole() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MEETLAT);
    }

    @Test
    void names_sayWhatAClassIs() {
        noClasses().should()
                .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould()
                .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould()
                .haveSimpleNameEndingWith("Impl").check(MEETLAT);
        noClasses().should()
                .resideInAnyPackage("..util..", "..utils..", "..dto..", "..impl..", "..helper..", "..common..",
                        "..exceptions..")
                .check(MEETLAT);
    }

    @Test
    void views_callServicesAndNoRepositories() {
        noClasses().that(simpleNameEndingWith("View").or(simpleNameEndingWith("Resource"))).and()
                .resideInAPackage("nl.meetlat.web..").should().dependOnClassesThat(simpleNameEndingWith("Repository"))
                .check(MEETLAT);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_saysWhatItIs(Path sources, Path folder) {
        Path beside = sources.getParent().resolveSibling("main").resolve("java").resolve(sources.relativize(folder));

        assertThat(Stream.of(folder, beside).map(place -> place.resolve("package-info.java")).filter(Files::exists))
                .as("package-info.java in %s", folder).isNotEmpty();
    }

    static Stream<Object[]> packages() throws IOException {
        Path home = Path.of("..").toAbsolutePath().normalize();
        Stream.Builder<Object[]> found = Stream.builder();
        for (String module : MODULES) {
            for (String part : List.of("main", "test")) {
                Path sources = home.resolve(module).resolve("src").resolve(part).resolve("java");
                foldersWithJava(sources).forEach(folder -> found.add(new Object[] {sources, folder}));
            }
        }
        return found.build();
    }

    private static List<Path> foldersWithJava(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
        }
    }
}
