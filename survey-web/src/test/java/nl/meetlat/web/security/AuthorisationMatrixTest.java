package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A view, resource method or servlet that is not in the matrix fails the build here. */
class AuthorisationMatrixTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void everyView_hasARowOfItsOwn() throws IOException {
        assertThat(views()).isNotEmpty().allSatisfy(
                view -> assertThat(AuthorisationMatrix.of(view)).map(AuthorisationMatrix::path).as(view)
                        .contains(view));
    }

    @Test
    void everyResourceMethod_isInTheMatrixWithItsMethod() {
        assertThat(resourceMethods()).isNotEmpty().allSatisfy(route -> assertThat(AuthorisationMatrix.of(route.path()))
                .as(route.toString())
                .hasValueSatisfying(row -> assertThat(row.allowsMethod(route.method())).as(route.toString()).isTrue()));
    }

    @Test
    void everyServlet_isInTheMatrix() {
        List<String> paths = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> {
                    WebServlet mapping = type.getAnnotationOfType(WebServlet.class);
                    return Stream.concat(Arrays.stream(mapping.value()), Arrays.stream(mapping.urlPatterns()));
                })
                .map(pattern -> pattern.replace("*", "x"))
                .toList();

        assertThat(paths).isNotEmpty()
                .allSatisfy(path -> assertThat(AuthorisationMatrix.of(path)).as(path).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/app", "/app/", "/app/nothing", "/app/accounts.xhtml", "/sign-in.xhtml", "/api",
                    "/api/nothing", "/WEB-INF/web.xml", "/metrics", "/app/accounts/", "/app/accounts/new/x",
                    "/app/survey/nothing", "/app/wave/outbox/nothing", "/app/survey/preview", "//", "",
                    "/api/surveys/1/waves/2/participants/3", "/APP/ACCOUNTS", "/app/accounts\n", "/r2/x", "/r", "/r/"})
    void of_whenNoRouteHasThePath_isEmpty(String path) {
        assertThat(AuthorisationMatrix.of(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/,LANDING", "/app/accounts,ACCOUNTS", "/app/accounts/new,ACCOUNT_NEW", "/r/abc,LINK",
            "/a/abc/page/2,ANSWERING", "/api/surveys/7,API_SURVEY", "/api/surveys/7/waves/3/results,API_RESULTS",
            "/app/survey,SURVEY", "/app/survey/preview/7/1/nl/welcome,PREVIEW",
            "/app/wave/outbox/mail,OUTBOX_MAIL", "/jakarta.faces.resource/theme.css.xhtml,RESOURCES"})
    void of_whenARouteHasThePath_isThatRoute(String path, AuthorisationMatrix route) {
        assertThat(AuthorisationMatrix.of(path)).contains(route);
    }

    @ParameterizedTest
    @EnumSource
    void row_whateverItIs_allowsNeitherTraceNorUnknownMethods(AuthorisationMatrix row) {
        assertThat(List.of("TRACE", "OPTIONS", "CONNECT", "get", "")).noneMatch(row::allowsMethod);
    }

    @ParameterizedTest
    @EnumSource
    void row_behindSignIn_letsNobodyInWhoIsNotSignedIn(AuthorisationMatrix row) {
        boolean behindSignIn = row.path().startsWith("/app") || row.path().startsWith("/api");

        assertThat(behindSignIn && row.isOpen()).isFalse();
    }

    private static List<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .toList();
        }
    }

    private record Route(String method, String path) {}

    private static List<Route> resourceMethods() {
        List<Route> routes = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (!type.isAnnotatedWith(jakarta.ws.rs.Path.class)) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                for (JavaAnnotation<?> annotation : method.getAnnotations()) {
                    annotation.getRawType()
                            .tryGetAnnotationOfType(HttpMethod.class)
                            .ifPresent(verb -> application(type).forEach(root -> routes
                                    .add(new Route(verb.value(), joined(root, path(type), path(method))))));
                }
            }
        }
        return routes;
    }

    /** The roots a resource is served below: the application of its own package, or else every application. */
    private static List<String> application(JavaClass resource) {
        List<JavaClass> applications = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ApplicationPath.class))
                .toList();
        List<JavaClass> own = applications.stream()
                .filter(type -> type.getPackageName().equals(resource.getPackageName()))
                .toList();
        return (own.isEmpty() ? applications : own).stream()
                .map(type -> type.getAnnotationOfType(ApplicationPath.class).value())
                .toList();
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated.tryGetAnnotationOfType(jakarta.ws.rs.Path.class).map(jakarta.ws.rs.Path::value).orElse("");
    }

    private static String joined(String... parts) {
        String path = "/" + String.join("/", parts).replaceAll("\\{[^}]*}", "1");
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
