package nl.meetlat.core.casefolder;

import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;

/** The fields of one JSON object, read with every problem told at its place in the file. */
final class JsonFields {

    private final JsonObject object;
    private final String path;
    private final Problems.InFile problems;

    /** @param path of the object in the file, empty for the outermost */
    /** The fields of a document; none when it cannot be read, which has been told and is all that is told. */
    static JsonFields of(Reader json, Problems.InFile problems) {
        return JsonDocument.parse(json, problems).map(object -> new JsonFields(object, "", problems))
                .orElseGet(() -> new JsonFields(new JsonObject(), "", new Problems().in(problems.file())));
    }

    JsonFields(JsonObject object, String path, Problems.InFile problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** Tells every field that is not among the known ones. */
    JsonFields only(List<String> known) {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                problems.field(path(name), name, ProblemCode.FIELD_UNKNOWN, known);
            }
        }
        return this;
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    boolean isText(String name) {
        return object.get(name) instanceof JsonPrimitive text && text.isString();
    }

    Set<String> names() {
        return object.keySet();
    }

    void tell(String name, String value, ProblemCode code, List<String> expected) {
        problems.field(path(name), value, code, expected);
    }

    private Optional<JsonElement> field(String name, boolean required) {
        if (has(name)) {
            return Optional.of(object.get(name));
        }
        if (required) {
            tell(name, name, ProblemCode.FIELD_MISSING, List.of());
        }
        return Optional.empty();
    }

    private <T> Optional<T> wrongType(String name, JsonElement found, String expected) {
        tell(name, found.toString(), ProblemCode.JSON_TYPE, List.of(expected));
        return Optional.empty();
    }

    Optional<String> text(String name, boolean required) {
        return field(name, required).flatMap(value -> value instanceof JsonPrimitive text && text.isString()
                ? Optional.of(text.getAsString())
                : wrongType(name, value, "text"));
    }

    boolean yes(String name, boolean otherwise) {
        return field(name, false).flatMap(value -> value instanceof JsonPrimitive flag && flag.isBoolean()
                ? Optional.of(flag.getAsBoolean())
                : this.<Boolean>wrongType(name, value, "true / false")).orElse(otherwise);
    }

    Optional<BigDecimal> number(String name) {
        return field(name, false).flatMap(value -> value instanceof JsonPrimitive number && number.isNumber()
                ? Optional.of(number.getAsBigDecimal())
                : wrongType(name, value, "number"));
    }

    /** A number between 0 and 1, both excluded. */
    double between0And1(String name, double otherwise) {
        Optional<BigDecimal> number = number(name);
        if (number.isPresent() && !(number.get().doubleValue() > 0 && number.get().doubleValue() < 1)) {
            tell(name, number.get().toString(), ProblemCode.OUT_OF_BOUNDS, List.of("0 < x < 1"));
            return otherwise;
        }
        return number.map(BigDecimal::doubleValue).orElse(otherwise);
    }

    /** A whole number from 0. */
    int count(String name, int otherwise) {
        Optional<BigDecimal> number = number(name);
        if (number.isPresent() && !number.get().stripTrailingZeros().toPlainString().matches("[0-9]{1,9}")) {
            tell(name, number.get().toString(), ProblemCode.OUT_OF_BOUNDS, List.of("0, 1, 2, …"));
            return otherwise;
        }
        return number.map(BigDecimal::intValue).orElse(otherwise);
    }

    /** One of several words; the first is taken when the field is not there. */
    String oneOf(String name, List<String> words) {
        String word = text(name, false).orElse(words.get(0));
        if (!words.contains(word)) {
            tell(name, word, ProblemCode.NOT_ALLOWED, words);
            return words.get(0);
        }
        return word;
    }

    /** A text in several languages, or one text, which then is in every language the same. */
    LocalizedText localized(String name) {
        Optional<JsonElement> field = field(name, false);
        if (field.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        if (field.get() instanceof JsonPrimitive text && text.isString()) {
            return LocalizedText.of(text.getAsString(), text.getAsString());
        }
        SortedMap<Language, String> texts = new TreeMap<>();
        object(name, false).ifPresent(languages -> {
            for (String tag : languages.names()) {
                if (Language.isValid(tag)) {
                    languages.text(tag, true).ifPresent(text -> texts.put(new Language(tag), text));
                } else {
                    languages.tell(tag, tag, ProblemCode.FIELD_UNKNOWN, List.of("nl", "en"));
                }
            }
        });
        return new LocalizedText(texts);
    }

    Optional<JsonFields> object(String name, boolean required) {
        return field(name, required).flatMap(value -> value instanceof JsonObject inner
                ? Optional.of(new JsonFields(inner, path(name), problems))
                : wrongType(name, value, "{ … }"));
    }

    /** The objects of a list; what is no object in it is told and left out. */
    Optional<List<JsonFields>> objects(String name, boolean required) {
        return list(name, required).map(list -> {
            List<JsonFields> objects = new ArrayList<>();
            list.forEach((place, value) -> {
                if (value instanceof JsonObject inner) {
                    objects.add(new JsonFields(inner, path(place), problems));
                } else {
                    wrongType(place, value, "{ … }");
                }
            });
            return objects;
        });
    }

    /** The texts of a list by their place in the file, each once; a single text counts as a list of one. */
    Map<String, String> texts(String name, boolean required) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        list(name, required).ifPresent(list -> {
            if (list.isEmpty() && required) {
                tell(name, "", ProblemCode.LIST_EMPTY, List.of());
            }
            list.forEach((place, value) -> {
                if (value instanceof JsonPrimitive text && !text.isBoolean()) {
                    if (seen.add(text.getAsString())) {
                        texts.put(place, text.getAsString());
                    } else {
                        tell(place, text.getAsString(), ProblemCode.LISTED_TWICE, List.of());
                    }
                } else {
                    wrongType(place, value, "text");
                }
            });
        });
        return texts;
    }

    private Optional<Map<String, JsonElement>> list(String name, boolean required) {
        return field(name, required).flatMap(value -> {
            Map<String, JsonElement> elements = new LinkedHashMap<>();
            if (value instanceof JsonPrimitive) {
                elements.put(name, value);
            } else if (value.isJsonArray()) {
                for (int i = 0; i < value.getAsJsonArray().size(); i++) {
                    elements.put(name + "[" + i + "]", value.getAsJsonArray().get(i));
                }
            } else {
                return wrongType(name, value, "[ … ]");
            }
            return Optional.of(elements);
        });
    }
}
