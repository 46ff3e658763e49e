package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.NotAcceptingAnswersException.Reason;
import nl.meetlat.web.answering.Exchange.Browser;
import nl.meetlat.web.answering.RespondentKeys.Place;
import nl.meetlat.web.branding.Brands;

/**
 * The one way to a respondent's pages: nobody passes without a key of the participant in the address, and nothing is changed
 * without the key of a page of ours.
 */
@WebServlet("/a/*")
public class AnsweringServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z2-7]{26})(?:/(.{0,100}))?");
    private static final int LARGEST_FORM = 2_000_000;

    @Inject
    private transient Instance<RespondentPage> pages;
    @Inject
    private transient SavedAnswers savedAnswers;
    @Inject
    private transient RespondentDoor door;
    @Inject
    private transient RespondentKeys keys;
    @Inject
    private transient Assets assets;
    @Inject
    private transient Brands brands;
    @Inject
    private transient KeyCookie cookie;
    @Inject
    private transient ClosedDoor closedDoor;

    /** Where a request goes: the participant in the address and the place below it. */
    private record Target(PublicId publicId, String place) {

        static Optional<Target> of(HttpServletRequest request) {
            Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
            return path.matches() ? Optional.of(new Target(new PublicId(path.group(1)),
                    path.group(2) == null ? "" : path.group(2))) : Optional.empty();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Target> target = Target.of(request);
        Optional<RespondentPage> page = target.flatMap(this::page);
        if (page.isEmpty()) {
            closedDoor.show(ClosedDoor.At.PAGE, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        PublicId publicId = target.get().publicId();
        Optional<String> handle = Optional.ofNullable(request.getParameter(Addresses.HANDLE));
        Optional<RespondentKey> returned = cookie.find(publicId, request);
        if (returned.isPresent() && handle.isPresent()) {
            goTo(withoutHandle(request), response);
            return;
        }
        Optional<RespondentKey> arrived = handle.flatMap(sealed -> keys.open(sealed, Place.ARRIVAL, publicId));
        if (arrived.isPresent()) {
            goTo(withHandle(keys.seal(arrived.get(), Place.ADDRESS), request), response);
            return;
        }
        Optional<RespondentKey> key = returned
                .or(() -> handle.flatMap(sealed -> keys.open(sealed, Place.ADDRESS, publicId)));
        if (key.isEmpty()) {
            closedDoor.show(ClosedDoor.At.PAGE, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        Exchange exchange = new Exchange(surroundings(), request, response, key.get(),
                returned.isPresent() ? Browser.RETURNS_COOKIE : Browser.WITHOUT_COOKIE);
        try {
            page.get().show(target.get().place(), exchange);
        } catch (RespondentUnknownException e) {
            log(e.getMessage());
            closedDoor.show(ClosedDoor.At.PAGE, HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private static void goTo(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
    }

    private static String withoutHandle(HttpServletRequest request) {
        String query = request.getQueryString().replaceAll("(^|&)" + Addresses.HANDLE + "=[^&]*", "")
                .replaceAll("^&", "");
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    private static String withHandle(String handle, HttpServletRequest request) {
        String bare = withoutHandle(request);
        return bare + (bare.contains("?") ? "&" : "?") + Addresses.HANDLE + "=" + handle;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Optional<Target> target = Target.of(request);
        Optional<RespondentPage> page = target.flatMap(this::page);
        String sealed = request.getParameter(PostedPage.KEY);
        Optional<PageKey> key = sealed == null ? Optional.empty()
                : target.flatMap(to -> keys.openPage(sealed, to.publicId()));
        if (page.isEmpty() || key.isEmpty()) {
            closedDoor.show(ClosedDoor.At.PAGE,
                    page.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN, request,
                    response);
            return;
        }
        boolean returned = cookie.find(target.get().publicId(), request).isPresent();
        if (!returned) {
            cookie.set(key.get().respondent(), response);
        }
        Exchange exchange = new Exchange(surroundings(), request, response, key.get(),
                returned ? Browser.RETURNS_COOKIE : Browser.WITHOUT_COOKIE);
        try {
            page.get().take(target.get().place(), exchange);
        } catch (NotAcceptingAnswersException e) {
            log(e.getMessage());
            tooLate(e.reason(), exchange, request, response);
        } catch (RespondentUnknownException e) {
            log(e.getMessage());
            closedDoor.show(ClosedDoor.At.PAGE, HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private void tooLate(Reason reason, Exchange exchange, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (exchange.visit().state() == Visit.State.OPEN) {
            closedDoor.show(ClosedDoor.At.PAGE, HttpServletResponse.SC_NOT_FOUND, request, response);
        } else {
            exchange.show(Notice.closedDoor(exchange.visit(), exchange.language()),
                    reason == Reason.SUBMITTED || exchange.visit().state() == Visit.State.SUBMITTED
                            ? HttpServletResponse.SC_CONFLICT
                            : HttpServletResponse.SC_GONE);
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Target> target = Target.of(request).filter(to -> to.place().startsWith(Questions.SAVES));
        if (target.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        savedAnswers.put(target.get().publicId(), target.get().place().substring(Questions.SAVES.length()), request,
                response);
    }

    private Exchange.Surroundings surroundings() {
        return new Exchange.Surroundings(door, keys, assets, brands);
    }

    private Optional<RespondentPage> page(Target target) {
        return pages.stream().filter(page -> page.isAt(target.place())).findFirst();
    }
}
