package nl.meetlat.web.answering;

import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.language.Texts;

/** What stands before the words to an option such as "other": "other, namely". */
final class NamelyText {

    private NamelyText() {}

    /**
     * @param option as shown; one that already leads to words, such as "other, namely:", stays without the sign at its end
     * @param language of the option; in one that is not in {@link Language#SPOKEN} it stays as it is written
     */
    static String of(String option, Language language) {
        if (!Language.SPOKEN.contains(language)) {
            return option;
        }
        Texts texts = Texts.of(NamelyText.class, language);
        String bare = option.replaceFirst("[\\s:.\u2026_]+$", "");
        boolean leads = Stream.of(texts.get("namely.leads").split(","))
                .anyMatch(bare.toLowerCase(language.locale())::contains);
        return leads ? bare : texts.get("namely", bare);
    }
}
