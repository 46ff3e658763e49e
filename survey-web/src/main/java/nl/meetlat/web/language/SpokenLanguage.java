package nl.meetlat.web.language;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.core.question.Language;

/**
 * The language this request is answered in: the one chosen in this browser, else what the browser prefers, else Dutch. Signing
 * in sets the choice to the account's language.
 */
@Named("spoken")
@RequestScoped
public class SpokenLanguage {

    static final String COOKIE = "language";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private HttpServletRequest request;
    private Language language;

    protected SpokenLanguage() {}

    @Inject
    SpokenLanguage(HttpServletRequest request) {
        this.request = request;
    }

    public Language language() {
        if (language == null) {
            language = fromRequest();
        }
        return language;
    }

    public Locale getLocale() {
        return language().locale();
    }

    public String getTag() {
        return language().tag();
    }

    /** Makes it the language of this browser from now on. */
    public void speak(Language chosen, ExternalContext response) {
        language = chosen;
        response.addResponseHeader("Set-Cookie", COOKIE + "=" + chosen.tag() + "; Path=/; Max-Age=" + YEAR
                + "; HttpOnly; SameSite=Lax" + (request.isSecure() ? "; Secure" : ""));
    }

    private Language fromRequest() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    for (Language spoken : Language.SPOKEN) {
                        if (spoken.tag().equals(cookie.getValue())) {
                            return spoken;
                        }
                    }
                }
            }
        }
        return AcceptedLanguage.of(request, Language.DUTCH);
    }
}
