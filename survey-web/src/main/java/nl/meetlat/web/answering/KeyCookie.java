package nl.meetlat.web.answering;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.web.answering.RespondentKeys.Place;
import nl.meetlat.web.config.Setting;

/**
 * The cookie that carries a respondent's key, one per participant, so that two links open side by side in one browser. Its
 * prefix {@code __Host-} makes browsers keep it to this very host and to encrypted connections; browsers count localhost as
 * such. Where people reach Meetlat over plain HTTP it has to do without.
 */
@ApplicationScoped
public class KeyCookie {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private RespondentKeys keys;
    private boolean secure;

    protected KeyCookie() {}

    @Inject
    KeyCookie(RespondentKeys keys) {
        this(keys, URI.create(Setting.BASE_URL.text().strip()));
    }

    KeyCookie(RespondentKeys keys, URI baseUrl) {
        this.keys = keys;
        this.secure = "https".equalsIgnoreCase(baseUrl.getScheme()) || LOCAL.contains(baseUrl.getHost());
    }

    void set(RespondentKey key, HttpServletResponse response) {
        response.addHeader("Set-Cookie", header(key));
    }

    /** What the header Set-Cookie says. */
    String header(RespondentKey key) {
        return name(key.publicId()) + "=" + keys.seal(key, Place.COOKIE) + "; Path=/; Max-Age="
                + Place.COOKIE.validity().toSeconds() + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }

    /** The key the browser sent for this participant. */
    Optional<RespondentKey> find(PublicId publicId, HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        String name = name(publicId);
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) {
                return keys.open(cookie.getValue(), Place.COOKIE, publicId);
            }
        }
        return Optional.empty();
    }

    private String name(PublicId publicId) {
        return (secure ? "__Host-a-" : "a-") + publicId;
    }
}
