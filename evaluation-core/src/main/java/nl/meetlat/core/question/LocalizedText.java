package nl.meetlat.core.question;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in several languages. A blank text in a language counts as not written in it.
 *
 * @param texts by language, without blank texts; may be empty
 */
public record LocalizedText(Map<Language, String> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        SortedMap<Language, String> written = new TreeMap<>();
        texts.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                written.put(language, text);
            }
        });
        texts = Collections.unmodifiableSortedMap(written);
    }

    public static LocalizedText of(String dutch, String english) {
        SortedMap<Language, String> texts = new TreeMap<>();
        texts.put(Language.DUTCH, dutch);
        texts.put(Language.ENGLISH, english);
        return new LocalizedText(texts);
    }

    /** The text in the language asked for, else in Dutch, else in any language, else the empty string. */
    public String in(Language language) {
        String text = texts.get(language);
        if (text == null) {
            text = texts.get(Language.DUTCH);
        }
        return text != null ? text : texts.values().stream().findFirst().orElse("");
    }

    /** The text written in exactly this language, or the empty string. */
    public String exactly(Language language) {
        return texts.getOrDefault(language, "");
    }

    public LocalizedText with(Language language, String text) {
        SortedMap<Language, String> changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public Set<Language> languages() {
        return texts.keySet();
    }
}
