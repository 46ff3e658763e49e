package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.web.answering.RespondentKeys.Place;

/**
 * Takes the personal link from the mail. The secret ends here: the browser goes on with a cookie, or without cookies with a key
 * that holds for an hour. A look changes nothing, so a mail program may open the link as often as it likes.
 */
@WebServlet("/r/*")
public class LinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TO_DECLINE = "/" + DeclinePage.DECLINE;

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
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        boolean declines = path.endsWith(TO_DECLINE);
        String secret = path.substring(1, declines ? path.length() - TO_DECLINE.length() : path.length());
        Optional<RespondentKey> key = door.byLink(secret);
        if (key.isEmpty()) {
            closedDoor.show(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        cookie.set(key.get(), response);
        Addresses addresses = new Addresses(request.getContextPath(), key.get().publicId(),
                Optional.of(keys.seal(key.get(), Place.ADDRESS)), Optional.empty());
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", addresses.page(declines ? DeclinePage.DECLINE : WelcomePage.HOME));
    }
}
