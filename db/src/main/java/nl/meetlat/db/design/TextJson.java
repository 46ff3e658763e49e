package nl.meetlat.db.design;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.MailText;

/** Texts by language as JSON: {@code {"nl": "...", "en": "..."}}. */
final class TextJson {

    private TextJson() {}

    static JsonObject write(LocalizedText text) {
        JsonObject json = new JsonObject();
        text.texts().forEach((language, written) -> json.addProperty(language.tag(), written));
        return json;
    }

    static LocalizedText read(JsonObject json) {
        Map<Language, String> texts = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> texts.put(new Language(entry.getKey()), entry.getValue().getAsString()));
        return new LocalizedText(texts);
    }

    static LocalizedText read(String json) {
        return read(JsonParser.parseString(json).getAsJsonObject());
    }

    static String writeMail(MailText mail) {
        JsonObject json = new JsonObject();
        json.add("subject", write(mail.subject()));
        json.add("body", write(mail.body()));
        return json.toString();
    }

    static MailText readMail(String json) {
        JsonObject mail = JsonParser.parseString(json).getAsJsonObject();
        return new MailText(read(mail.getAsJsonObject("subject")), read(mail.getAsJsonObject("body")));
    }
}
