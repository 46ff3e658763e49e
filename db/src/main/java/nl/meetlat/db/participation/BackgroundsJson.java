package nl.meetlat.db.participation;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;

/** Backgrounds as JSON: {@code {"organisation": "...", ...}} in the order of the list. */
final class BackgroundsJson {

    private BackgroundsJson() {}

    static String write(Backgrounds backgrounds) {
        JsonObject json = new JsonObject();
        backgrounds.values().forEach((name, value) -> json.addProperty(name.value(), value));
        return json.toString();
    }

    static Backgrounds read(String json) {
        Map<BackgroundName, String> values = new LinkedHashMap<>();
        JsonParser.parseString(json).getAsJsonObject().entrySet()
                .forEach(entry -> values.put(new BackgroundName(entry.getKey()), entry.getValue().getAsString()));
        return new Backgrounds(values);
    }
}
