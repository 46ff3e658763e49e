package nl.meetlat.core.casefolder;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** Reads the one object of a JSON file. */
final class JsonDocument {

    private JsonDocument() {}

    /** The object; an empty one when it cannot be read, which has been told. */
    static JsonObject parse(Reader json, Problems.InFile problems) {
        try (JsonReader reader = new JsonReader(json)) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element instanceof JsonObject object) {
                return object;
            }
            problems.whole(ProblemCode.BROKEN_JSON, List.of("{ … }"));
        } catch (JsonParseException e) {
            problems.whole(ProblemCode.BROKEN_JSON, List.of(place(e)));
        } catch (IOException e) {
            problems.whole(ProblemCode.FILE_UNREADABLE, List.of());
        }
        return new JsonObject();
    }

    /** The line and column in Gson's message, which is English otherwise. */
    private static String place(JsonParseException e) {
        String message = String.valueOf(e.getMessage());
        int line = message.indexOf("line ");
        int path = message.indexOf(" path");
        return line >= 0 && path > line ? message.substring(line, path) : "";
    }
}
