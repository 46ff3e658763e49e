package nl.meetlat.db.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyNotice;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Retention;

/** The words of a privacy statement and of what people were told, as JSON; mode and days are columns. */
final class PrivacyJson {

    private PrivacyJson() {}

    static String write(PrivacyStatement statement) {
        JsonObject json = new JsonObject();
        put(json, "controller", statement.controller());
        statement.basis().ifPresent(basis -> json.addProperty("basis", basis.name().toLowerCase(Locale.ROOT)));
        put(json, "readers", statement.readers());
        put(json, "contact", statement.contact());
        return json.toString();
    }

    static PrivacyStatement read(String document, PrivacyMode mode, Retention retention) {
        JsonObject json = JsonParser.parseString(document).getAsJsonObject();
        Optional<LegalBasis> basis = Optional.ofNullable(json.get("basis"))
                .map(word -> LegalBasis.valueOf(word.getAsString().toUpperCase(Locale.ROOT)));
        return new PrivacyStatement(mode, text(json, "controller"), basis, text(json, "readers"),
                text(json, "contact"), retention);
    }

    static String write(PrivacyNotice notice) {
        JsonArray json = new JsonArray();
        for (PrivacyNotice.Part part : notice.parts()) {
            JsonObject written = new JsonObject();
            written.add("heading", TextJson.write(part.heading()));
            written.add("text", TextJson.write(part.text()));
            json.add(written);
        }
        return json.toString();
    }

    static PrivacyNotice readNotice(String document) {
        List<PrivacyNotice.Part> parts = new ArrayList<>();
        for (JsonElement part : JsonParser.parseString(document).getAsJsonArray()) {
            parts.add(new PrivacyNotice.Part(text(part.getAsJsonObject(), "heading"),
                    text(part.getAsJsonObject(), "text")));
        }
        return new PrivacyNotice(parts);
    }

    private static void put(JsonObject json, String name, LocalizedText text) {
        if (!text.isEmpty()) {
            json.add(name, TextJson.write(text));
        }
    }

    private static LocalizedText text(JsonObject json, String name) {
        return json.has(name) ? TextJson.read(json.getAsJsonObject(name)) : LocalizedText.EMPTY;
    }
}
