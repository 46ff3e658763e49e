package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Response;
import nl.meetlat.web.answering.RespondentKeys.Place;
import nl.meetlat.web.branding.Brands;
import nl.meetlat.web.language.Texts;

/**
 * One request of a respondent who holds a key, and the ways to answer it: show a page or go to another. Addresses in it are
 * relative to the host, so that a forged Host header has nothing to change.
 */
final class Exchange {

    private static final int SEE_OTHER = 303;
    private static final String WITHOUT_COOKIE = ".without-cookie";

    private final Surroundings surroundings;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final RespondentKey key;
    private final boolean takesCookies;
    private Optional<PageKey> page;
    private Visit visit;

    /** What every exchange leans on. */
    record Surroundings(RespondentDoor door, RespondentKeys keys, Assets assets, Brands brands) {}

    /** A look at a page. */
    Exchange(Surroundings surroundings, HttpServletRequest request, HttpServletResponse response, RespondentKey key,
            Browser browser) {
        this(surroundings, request, response, key, browser, Optional.empty());
    }

    /** A post from a page of ours. */
    Exchange(Surroundings surroundings, HttpServletRequest request, HttpServletResponse response, PageKey page,
            Browser browser) {
        this(surroundings, request, response, page.respondent(), browser, Optional.of(page));
    }

    private Exchange(Surroundings surroundings, HttpServletRequest request, HttpServletResponse response,
            RespondentKey key, Browser browser, Optional<PageKey> page) {
        this.surroundings = surroundings;
        this.request = request;
        this.response = response;
        this.key = key;
        this.takesCookies = browser == Browser.RETURNS_COOKIE;
        this.page = page;
    }

    /** Whether the browser sent our cookie. */
    enum Browser {
        RETURNS_COOKIE, WITHOUT_COOKIE
    }

    RespondentKey key() {
        return key;
    }

    /** The key of the page that posted. @throws java.util.NoSuchElementException when nothing was posted */
    PageKey page() {
        return page.orElseThrow();
    }

    /** From now on this is what we know of the response. */
    void goOnWith(PageKey changed) {
        page = Optional.of(changed);
    }

    /** How things stand; looked up once. @throws RespondentUnknownException when the participant is no more */
    Visit visit() {
        if (visit == null) {
            visit = surroundings.door().visit(key)
                    .orElseThrow(() -> new RespondentUnknownException(key.participant()));
        }
        return visit;
    }

    /** A parameter, or the empty string. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** All that was sent, by name. */
    Map<String, String[]> parameters() {
        return request.getParameterMap();
    }

    /** The language to speak on the page. */
    Language language() {
        return visit().language(askedLanguage());
    }

    private Optional<Language> askedLanguage() {
        return Optional.of(parameter(Addresses.LANGUAGE)).filter(Language::isValid).map(Language::new);
    }

    /** Addresses of this respondent's other pages. The language goes along until a response remembers it. */
    Addresses addresses() {
        boolean remembered = page.map(PageKey::response).orElseGet(() -> visit().response().map(Response::id))
                .isPresent();
        return new Addresses(request.getContextPath(), key.publicId(),
                takesCookies ? Optional.empty() : Optional.of(surroundings.keys().seal(key, Place.ADDRESS)),
                remembered ? Optional.empty() : askedLanguage());
    }

    /** The key for the forms of the page. */
    String pageKey(Language language) {
        return surroundings.keys().seal(visit().pageKey(language));
    }

    /** Where the browser goes on, with GET. */
    void goTo(String address) {
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** All is well, and the page stays as it is. */
    void sayNothing() {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Shows a page. @param title of the window; empty = the survey's alone */
    void show(RespondentView view, int status, String title, Object model) throws ServletException, IOException {
        Language language = language();
        String survey = visit().questionnaire().questionnaire().title().in(language);
        Frame.of(language, title, survey, texts(language), surroundings.brands().of(key.survey()),
                surroundings.assets())
                .show(view, status, model, request, response);
    }

    /** Who came by the open link finds the way back by the cookie alone. */
    private Texts texts(Language language) {
        return visit().isOpen() && !takesCookies
                ? Texts.of(Exchange.class, language).preferring(Visit.OPEN + WITHOUT_COOKIE, Visit.OPEN)
                : visit().texts(Exchange.class, language);
    }

    void show(Notice notice, int status) throws ServletException, IOException {
        show(RespondentView.NOTICE, status, notice.heading(), notice);
    }
}
