package nl.meetlat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the API says what the API does. */
class OpenApiTest {

    private static final JsonObject DESCRIPTION = read();

    @Test
    void paths_always_areThoseOfTheResources() {
        assertThat(described()).containsExactlyInAnyOrderElementsOf(routes());
    }

    @ParameterizedTest
    @ValueSource(classes = {SurveySummary.class, WaveSummary.class, ParticipantSummary.class, ResponseSummary.class,
            ResponseSummary.BackgroundSummary.class, ResponseSummary.GroupSummary.class})
    void schema_always_hasThePartsOfItsRecordWithTheirTypes(Class<?> type) {
        JsonObject properties = DESCRIPTION.getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .getAsJsonObject(type.getSimpleName())
                .getAsJsonObject("properties");

        assertThat(properties.keySet()).containsExactlyElementsOf(
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
        for (RecordComponent part : type.getRecordComponents()) {
            assertThat(properties.getAsJsonObject(part.getName()).get("type").getAsString()).as(part.toString())
                    .isEqualTo(jsonType(part.getType()));
        }
    }

    private static String jsonType(Class<?> type) {
        if (type == long.class || type == int.class || type == Long.class) {
            return "integer";
        }
        if (type == List.class) {
            return "array";
        }
        return type == Map.class ? "object" : "string";
    }

    private static Set<String> described() {
        Set<String> described = new TreeSet<>();
        for (Map.Entry<String, JsonElement> path : DESCRIPTION.getAsJsonObject("paths").entrySet()) {
            path.getValue().getAsJsonObject().keySet().forEach(verb -> described.add(verb + " " + path.getKey()));
        }
        return described;
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (Class<?> type : new ApiApplication().getClasses()) {
            jakarta.ws.rs.Path root = type.getAnnotation(jakarta.ws.rs.Path.class);
            if (root != null) {
                for (Method method : type.getDeclaredMethods()) {
                    verbs(method).forEach(verb -> routes.add(verb + " /api/" + root.value() + below(method)));
                }
            }
        }
        return routes;
    }

    private static Stream<String> verbs(Method method) {
        List<String> verbs = new ArrayList<>();
        Arrays.stream(method.getAnnotations()).forEach(annotation -> {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                verbs.add(verb.value().toLowerCase(java.util.Locale.ROOT));
            }
        });
        return verbs.stream();
    }

    private static String below(Method method) {
        jakarta.ws.rs.Path path = method.getAnnotation(jakarta.ws.rs.Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private static JsonObject read() {
        try {
            return JsonParser.parseString(Files.readString(Path.of("src/main/resources/META-INF/openapi.json")))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
