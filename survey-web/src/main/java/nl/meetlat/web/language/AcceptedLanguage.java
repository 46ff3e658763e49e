package nl.meetlat.web.language;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.core.question.Language;

/** The language somebody would like to be answered in, as the request tells. */
public final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /**
     * The first one asked for that Meetlat speaks; English when it speaks none of them.
     *
     * @param unsaid when the request asks for none
     */
    public static Language of(HttpServletRequest request, Language unsaid) {
        if (request.getHeader("Accept-Language") == null) {
            return unsaid;
        }
        for (Locale asked : Collections.list(request.getLocales())) {
            for (Language spoken : Language.SPOKEN) {
                if (spoken.tag().equals(asked.getLanguage())) {
                    return spoken;
                }
            }
        }
        return Language.ENGLISH;
    }
}
