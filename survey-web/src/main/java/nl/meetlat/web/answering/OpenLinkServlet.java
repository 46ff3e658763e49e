package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.web.answering.OpenBeginning.Begun;
import nl.meetlat.web.answering.OpenPages.Attempt;
import nl.meetlat.web.answering.OpenRequest.Who;
import nl.meetlat.web.answering.OpenWelcome.Offer;
import nl.meetlat.web.answering.RespondentKeys.Place;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemResponse;
import nl.meetlat.web.openlink.OpenLinks;

/**
 * Receives who comes by the open link of a wave. A look creates nothing; the button does, once for each page it stands on. In
 * a browser that began before, people first say whether that was they: devices are shared.
 */
@WebServlet(OpenLinks.PATH + "*")
public class OpenLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SEE_OTHER = 303;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient OpenDoor openDoor;
    @Inject
    private transient OpenBeginning beginning;
    @Inject
    private transient OpenPages pages;
    @Inject
    private transient RespondentDoor door;
    @Inject
    private transient RespondentKeys keys;
    @Inject
    private transient KeyCookie cookie;
    @Inject
    private transient ClosedDoor closedDoor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OpenRequest asked = new OpenRequest(request);
        Optional<Offer> offer = openDoor.byCode(asked.code());
        if (offer.isEmpty()) {
            closedDoor.show(ClosedDoor.At.OPEN_LINK, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        Optional<Visit> known = known(asked, request);
        if (known.isPresent()) {
            pages.askWho(offer.get(), known.get(), request, response);
        } else if (openDoor.canBegin(offer.get())) {
            pages.offer(offer.get(), Attempt.NONE, HttpServletResponse.SC_OK, request, response);
        } else {
            pages.sayWhyNot(offer.get(), HttpServletResponse.SC_OK, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OpenRequest asked = new OpenRequest(request);
        Optional<Offer> offer = openDoor.byCode(asked.code());
        if (offer.isEmpty()) {
            closedDoor.show(ClosedDoor.At.OPEN_LINK, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        Optional<Visit> known = known(asked, request);
        Optional<PublicId> start = asked.start(offer.get().wave(), keys);
        if (known.isPresent() && (asked.who() == Who.SAME
                || start.equals(known.map(Visit::key).map(RespondentKey::publicId)))) {
            goOn(known.get().key(), WelcomePage.HOME, asked, request, response);
        } else if (known.isPresent() && asked.who() != Who.OTHER) {
            look(asked, response);
        } else if (!openDoor.canBegin(offer.get())) {
            pages.sayWhyNot(offer.get(), HttpServletResponse.SC_GONE, request, response);
        } else if (asked.who() == Who.OTHER) {
            cookie.dropOpen(asked.code(), request, response);
            look(asked, response);
        } else if (start.isEmpty()) {
            look(asked, response);
        } else {
            begin(offer.get(), start.get(), asked, request, response);
        }
    }

    /** Sends the browser to the page of the link. */
    private static void look(OpenRequest asked, HttpServletResponse response) {
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", asked.address()
                + asked.language().map(language -> "?" + Addresses.LANGUAGE + "=" + language).orElse(""));
    }

    private void begin(Offer offer, PublicId start, OpenRequest asked, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        Begun begun = beginning.begin(offer, start, asked.typed(), asked.from(), pages.language(offer, request));
        switch (begun.outcome()) {
            case BEGUN -> goOn(begun.key().orElseThrow(), "1", asked, request, response);
            case CODE_MISSING -> askCode(offer, start, "open.code.missing", asked, request, response);
            case CODE_WRONG -> askCode(offer, start, "open.code.wrong", asked, request, response);
            case TOO_OFTEN ->
                ProblemResponse.send(Problem.of(ProblemCode.OPEN_LINK_TOO_OFTEN), request, response);
            case OF_SOMEBODY_ELSE -> closedDoor.show(ClosedDoor.At.OPEN_LINK, HttpServletResponse.SC_FORBIDDEN,
                    request, response);
        }
    }

    private void askCode(Offer offer, PublicId start, String problem, OpenRequest asked, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        pages.offer(offer, new Attempt(Optional.of(start), asked.typed(), Optional.of(problem)), UNPROCESSABLE,
                request, response);
    }

    /** With the cookies of the respondent, and a key in the address in case the browser refuses them. */
    private void goOn(RespondentKey key, String place, OpenRequest asked, HttpServletRequest request,
            HttpServletResponse response) {
        cookie.set(key, response);
        cookie.setOpen(asked.code(), key, response);
        Addresses addresses = new Addresses(request.getContextPath(), key.publicId(),
                Optional.of(keys.seal(key, Place.ARRIVAL)), asked.language());
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", addresses.page(place));
    }

    /** Who began in this browser, as far as there still is such a respondent who can go on or has finished. */
    private Optional<Visit> known(OpenRequest asked, HttpServletRequest request) {
        return cookie.findOpen(asked.code(), request).flatMap(door::visit)
                .filter(visit -> visit.state() == Visit.State.OPEN || visit.state() == Visit.State.SUBMITTED);
    }
}
