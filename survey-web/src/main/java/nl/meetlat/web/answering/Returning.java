package nl.meetlat.web.answering;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.language.Texts;

/**
 * What somebody reads who comes by an open link in a browser in which somebody began before: the same person, or the next one at
 * a shared device. Says nothing of the answers.
 *
 * @param heading in a few words
 * @param text for who began
 * @param textAnew for somebody else; empty = nobody can begin now
 * @param action address of the form
 * @param language tag of the page
 * @param goOn words of the button for who began
 * @param anew words of the button for somebody else
 */
public record Returning(String heading, String text, String textAnew, String action, String language, String goOn,
        String anew) {

    /** @param known who began @param canBegin whether somebody else can begin now */
    static Returning of(Visit known, boolean canBegin, String address, Language language) {
        Texts texts = Texts.of(Returning.class, language);
        String key = key(known);
        return new Returning(texts.get(key + ".title"), texts.get(key + ".text"),
                canBegin ? texts.get(key + ".anew") : "", address, language.tag(), texts.get(key + ".goOn"),
                texts.get("open.anew"));
    }

    private static String key(Visit known) {
        if (known.state() == Visit.State.SUBMITTED) {
            return "open.sent";
        }
        return known.isWithdrawn() ? "open.withdrawn" : "open.back";
    }
}
