package nl.meetlat.web.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;

/** Texts by language tag, as the inputs of a form hold them. */
public final class Written {

    private Written() {}

    public static Map<String, String> of(LocalizedText text) {
        Map<String, String> inputs = new LinkedHashMap<>();
        text.texts().forEach((language, written) -> inputs.put(language.tag(), written));
        return inputs;
    }

    /** Without space around them; lines end with a line feed, as stored. */
    public static LocalizedText text(Map<String, String> inputs) {
        Map<Language, String> texts = new LinkedHashMap<>();
        inputs.forEach((tag, written) -> {
            if (written != null) {
                texts.put(new Language(tag), written.strip().replace("\r\n", "\n"));
            }
        });
        return new LocalizedText(texts);
    }
}
