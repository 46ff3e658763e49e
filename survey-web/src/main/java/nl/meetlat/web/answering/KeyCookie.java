package nl.meetlat.web.answering;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final String SEPARATOR = ".";

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

    /** Lets the browser find the way back to where it began by an open link. @param code of the link */
    void setOpen(String code, RespondentKey key, HttpServletResponse response) {
        response.addHeader("Set-Cookie", header(openName(code),
                key.publicId() + SEPARATOR + keys.seal(key, Place.BROWSER), Place.BROWSER.validity()));
    }

    /** The key of who began by the open link in this browser. */
    Optional<RespondentKey> findOpen(String code, HttpServletRequest request) {
        return value(openName(code), request).map(value -> value.split(Pattern.quote(SEPARATOR), 2))
                .filter(parts -> parts.length == 2 && PublicId.isValid(parts[0]))
                .flatMap(parts -> keys.open(parts[1], Place.BROWSER, new PublicId(parts[0])));
    }

    /** Makes the browser forget who began by the open link in it. */
    void dropOpen(String code, HttpServletRequest request, HttpServletResponse response) {
        findOpen(code, request).ifPresent(
                key -> response.addHeader("Set-Cookie", header(name(key.publicId()), "", Duration.ZERO)));
        response.addHeader("Set-Cookie", header(openName(code), "", Duration.ZERO));
    }

    /** What the header Set-Cookie says. */
    String header(RespondentKey key) {
        return header(name(key.publicId()), keys.seal(key, Place.COOKIE), Place.COOKIE.validity());
    }

    private String header(String name, String value, Duration validity) {
        return name + "=" + value + "; Path=/; Max-Age=" + validity.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    /** The key the browser sent for this participant. */
    Optional<RespondentKey> find(PublicId publicId, HttpServletRequest request) {
        return value(name(publicId), request).flatMap(sealed -> keys.open(sealed, Place.COOKIE, publicId));
    }

    private static Optional<String> value(String name, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }

    private String name(PublicId publicId) {
        return (secure ? "__Host-a-" : "a-") + publicId;
    }

    private String openName(String code) {
        return (secure ? "__Host-o-" : "o-") + code;
    }
}
