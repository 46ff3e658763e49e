package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.web.answering.RespondentKeys.Place;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemResponse;

/**
 * Takes the personal link from the mail. The secret ends here: the browser goes on with a cookie, or without cookies with a key
 * in its address. A look changes nothing, so a mail program may open the link as often as it likes; only the post a
 * mail program makes for somebody who wants no more mail ends the mails.
 */
@WebServlet("/r/*")
@MultipartConfig(maxRequestSize = LinkServlet.LARGEST_POST)
public class LinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TO_DECLINE = "/" + DeclinePage.DECLINE;

    private static final String UNSUBSCRIBE = "List-Unsubscribe";
    private static final String ONE_CLICK = "One-Click";
    static final long LARGEST_POST = 10_000;

    @Inject
    private transient RespondentDoor door;
    @Inject
    private transient AnsweringService answering;
    @Inject
    private transient RespondentKeys keys;
    @Inject
    private transient KeyCookie cookie;
    @Inject
    private transient ClosedDoor closedDoor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean declines = declines(request);
        Optional<RespondentKey> key = key(request);
        if (key.isEmpty()) {
            closedDoor.show(ClosedDoor.At.PERSONAL_LINK, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        cookie.set(key.get(), response);
        Addresses addresses = new Addresses(request.getContextPath(), key.get().publicId(),
                Optional.of(keys.seal(key.get(), Place.ARRIVAL)), Optional.empty());
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", addresses.page(declines ? DeclinePage.DECLINE : WelcomePage.HOME));
    }

    /** One press in a mail program (RFC 8058): its server posts here without any cookie, and is sent nowhere else. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!declines(request) || !ONE_CLICK.equals(request.getParameter(UNSUBSCRIBE))) {
            ProblemResponse.send(Problem.of(ProblemCode.REQUEST_MALFORMED), request, response);
            return;
        }
        Optional<RespondentKey> key = key(request);
        if (key.isEmpty()) {
            closedDoor.show(ClosedDoor.At.PERSONAL_LINK, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        answering.declined(key.get());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private Optional<RespondentKey> key(HttpServletRequest request) {
        String path = path(request);
        int end = declines(request) ? path.length() - TO_DECLINE.length() : path.length();
        return door.byLink(path.substring(Math.min(1, end), end));
    }

    private static boolean declines(HttpServletRequest request) {
        return path(request).endsWith(TO_DECLINE);
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "/" : request.getPathInfo();
    }
}
