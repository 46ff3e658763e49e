package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.answering.OpenWelcome.Offer;
import nl.meetlat.web.answering.RespondentKeys.Place;
import nl.meetlat.web.branding.Brands;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemResponse;
import nl.meetlat.web.flood.NetworkAddress;
import nl.meetlat.web.flood.OpenLinkLimits;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.openlink.OpenLinks;
import nl.meetlat.web.participation.PersonalLinks;

/**
 * Receives who comes by the open link of a wave. A look creates nothing; the button does, once for each page it stands on. In
 * a browser that began before, people first say whether that was they: devices are shared.
 */
@WebServlet(OpenLinks.PATH + "*")
public class OpenLinkServlet extends HttpServlet {

    static final String START = "_start";
    static final String CODE = "code";
    static final String WHO = "_who";
    static final String SAME = "same";
    static final String OTHER = "other";

    private static final long serialVersionUID = 1L;
    private static final int SEE_OTHER = 303;
    private static final int UNPROCESSABLE = 422;
    private static final String RETRY_AFTER_SECONDS = "60";
    private static final String SEPARATOR = ".";

    @Inject
    private transient OpenDoor openDoor;
    @Inject
    private transient RespondentDoor door;
    @Inject
    private transient RespondentKeys keys;
    @Inject
    private transient KeyCookie cookie;
    @Inject
    private transient PersonalLinks ids;
    @Inject
    private transient OpenLinkLimits limits;
    @Inject
    private transient Assets assets;
    @Inject
    private transient Brands brands;
    @Inject
    private transient ClosedDoor closedDoor;
    @Inject
    private transient SpokenLanguage spoken;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Offer> offer = openDoor.byCode(code(request));
        if (offer.isEmpty()) {
            closedDoor.show(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        Optional<Visit> known = known(request);
        if (known.isPresent()) {
            askWho(offer.get(), known.get(), request, response);
        } else if (canBegin(offer.get())) {
            offer(offer.get(), Attempt.NONE, HttpServletResponse.SC_OK, request, response);
        } else {
            sayWhyNot(offer.get(), HttpServletResponse.SC_OK, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Offer> offer = openDoor.byCode(code(request));
        if (offer.isEmpty()) {
            closedDoor.show(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        Optional<Visit> known = known(request);
        Optional<PublicId> publicId = start(offer.get(), request);
        String who = posted(WHO, request);
        if (known.isPresent()
                && (who.equals(SAME) || publicId.equals(known.map(Visit::key).map(RespondentKey::publicId)))) {
            goOn(known.get().key(), WelcomePage.HOME, request, response);
        } else if (known.isPresent() && !who.equals(OTHER)) {
            look(request, response);
        } else if (!canBegin(offer.get())) {
            sayWhyNot(offer.get(), HttpServletResponse.SC_GONE, request, response);
        } else if (who.equals(OTHER)) {
            cookie.dropOpen(code(request), request, response);
            look(request, response);
        } else if (publicId.isEmpty()) {
            look(request, response);
        } else {
            begin(offer.get(), publicId.get(), request, response);
        }
    }

    private boolean canBegin(Offer offer) {
        return offer.link().on() && openDoor.state(offer) == Visit.State.OPEN;
    }

    /** Sends the browser to the page of the link. */
    private static void look(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", address(request)
                + asked(request).map(language -> "?" + Addresses.LANGUAGE + "=" + language).orElse(""));
    }

    private void askWho(Offer offer, Visit known, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Language language = asked(request).map(offer.questionnaire()::offered)
                .orElseGet(() -> known.language(Optional.empty()));
        Returning returning = Returning.of(known.state() == Visit.State.SUBMITTED, canBegin(offer), address(request),
                language);
        frame(offer, language, returning.heading(), Texts.of(OpenLinkServlet.class, language))
                .show(RespondentView.RETURNING, HttpServletResponse.SC_OK, returning, request, response);
    }

    private void begin(Offer offer, PublicId publicId, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        NetworkAddress from = NetworkAddress.of(request);
        String typed = posted(CODE, request);
        if (offer.link().accessCode().isPresent()) {
            Optional<OpenLinkLimits.Try> attempt = limits.mayTry(from, offer.link().key().hash());
            if (attempt.isEmpty()) {
                refuseForNow(request, response);
                return;
            }
            if (!offer.link().admits(typed)) {
                offer(offer, new Attempt(Optional.of(publicId), typed, Optional.of(typed.isBlank()
                        ? "open.code.missing"
                        : "open.code.wrong")), UNPROCESSABLE, request, response);
                return;
            }
            attempt.get().right();
        }
        if (!limits.mayBegin(from)) {
            refuseForNow(request, response);
            return;
        }
        Optional<RespondentKey> begun = openDoor.begin(offer, publicId, language(offer, request));
        if (begun.isEmpty()) {
            closedDoor.show(HttpServletResponse.SC_FORBIDDEN, request, response);
            return;
        }
        goOn(begun.get(), "1", request, response);
    }

    /** With the cookies of the respondent, and a key in the address in case the browser refuses them. */
    private void goOn(RespondentKey key, String place, HttpServletRequest request, HttpServletResponse response) {
        cookie.set(key, response);
        cookie.setOpen(code(request), key, response);
        Addresses addresses = new Addresses(request.getContextPath(), key.publicId(),
                Optional.of(keys.seal(key, Place.ADDRESS)), asked(request));
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", addresses.page(place));
    }

    /** A post that began nothing; its page is shown again. @param problem key of its words */
    private record Attempt(Optional<PublicId> publicId, String typed, Optional<String> problem) {

        static final Attempt NONE = new Attempt(Optional.empty(), "", Optional.empty());
    }

    private void offer(Offer offer, Attempt attempt, int status, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        Language language = language(offer, request);
        Texts texts = Texts.of(OpenLinkServlet.class, language).preferring(Visit.OPEN);
        PublicId publicId = attempt.publicId().orElseGet(ids::newPublicId);
        String start = publicId + SEPARATOR + keys.sealStart(offer.link().survey(), offer.link().wave(), publicId);
        OpenWelcome welcome = OpenWelcome.of(offer, language, address(request), start, attempt.typed(),
                attempt.problem().map(texts::get));
        String title = attempt.problem().isPresent() ? texts.get("title.error", texts.get("open.code")) : "";
        frame(offer, language, title, texts).show(RespondentView.OPEN, status, welcome, request, response);
    }

    private void sayWhyNot(Offer offer, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Language language = language(offer, request);
        Notice notice = Notice.noBeginning(openDoor.state(offer), offer.questionnaire(), language);
        frame(offer, language, notice.heading(), Texts.of(OpenLinkServlet.class, language))
                .show(RespondentView.NOTICE, status, notice, request, response);
    }

    private Frame frame(Offer offer, Language language, String title, Texts texts) {
        return Frame.of(language, title, offer.questionnaire().questionnaire().title().in(language), texts,
                brands.of(offer.link().survey()), assets);
    }

    private static void refuseForNow(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        ProblemResponse.send(Problem.of(ProblemCode.REQUEST_TOO_OFTEN), request, response);
    }

    /** Who began in this browser, as far as there still is such a respondent who can go on or has finished. */
    private Optional<Visit> known(HttpServletRequest request) {
        return cookie.findOpen(code(request), request).flatMap(door::visit)
                .filter(visit -> visit.state() == Visit.State.OPEN || visit.state() == Visit.State.SUBMITTED);
    }

    /** What the form begins with. */
    private Optional<PublicId> start(Offer offer, HttpServletRequest request) {
        String[] parts = posted(START, request).split("\\.", 2);
        return parts.length == 2 && PublicId.isValid(parts[0]) && keys.isStart(parts[1], offer.link().survey(),
                offer.link().wave(), new PublicId(parts[0])) ? Optional.of(new PublicId(parts[0])) : Optional.empty();
    }

    private Language language(Offer offer, HttpServletRequest request) {
        return offer.questionnaire().offered(asked(request).orElseGet(spoken::language));
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(Addresses.LANGUAGE)).filter(Language::isValid)
                .map(Language::new);
    }

    /**
     * A field of the form, or the empty string. Our forms post to an address without a query, and only the body counts: a start
     * in an address would let somebody hand theirs to another, who would then answer as them.
     */
    private static String posted(String field, HttpServletRequest request) {
        return request.getQueryString() != null ? "" : Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    private static String code(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String address(HttpServletRequest request) {
        return request.getContextPath() + OpenLinks.PATH + code(request);
    }
}
