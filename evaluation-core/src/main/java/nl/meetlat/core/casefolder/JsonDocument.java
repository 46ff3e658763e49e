package nl.meetlat.core.casefolder;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** Reads the one object of a JSON file. */
final class JsonDocument {

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private JsonDocument() {}

    /** The object; empty when it cannot be read, which has been told. */
    static Optional<JsonObject> parse(Reader json, Problems.InFile problems) {
        try (JsonReader reader = new JsonReader(json)) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element instanceof JsonObject object) {
                return Optional.of(object);
            }
            problems.whole(ProblemCode.JSON_NOT_OBJECT, List.of());
        } catch (JsonParseException e) {
            tell(e, problems);
        } catch (IOException e) {
            problems.whole(ProblemCode.FILE_UNREADABLE, List.of());
        }
        return Optional.empty();
    }

    /** Of Gson's message only the place is of use to a researcher: the rest is English and about Java. */
    private static void tell(JsonParseException e, Problems.InFile problems) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        boolean told = place.find();
        problems.row(told ? Long.parseLong(place.group(1)) : 1, told ? place.group(2) : "1", ProblemCode.BROKEN_JSON,
                List.of());
    }
}
