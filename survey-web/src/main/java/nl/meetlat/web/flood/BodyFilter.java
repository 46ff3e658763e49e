package nl.meetlat.web.flood;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.error.ProblemResponse;

/**
 * Keeps clients that send slowly from taking the threads others need. A body that is there with its headers, as nearly all are,
 * goes through at once; one that is not is waited for in a {@link WaitingRoom}, whose places are few and go to whoever came
 * last; respondents wait in a room that nobody else comes in. What comes in parts, as files do, is read by the container, which
 * cannot be stopped: so few at a time are read, files only from who is signed in, and more are refused with 429. What is too
 * large is refused with 413 and never read.
 */
public class BodyFilter extends HttpFilter {

    /** Time a client has to send a form. */
    static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Largest body with files, in bytes; the container holds it to that where it does not say its length. */
    static final int LARGEST_WITH_FILES = 62_914_560;
    /** The pages with a form for files. */
    static final Set<String> PAGES_WITH_FILES = Set.of("/app/survey/import", "/app/survey/branding",
            "/app/wave/participants/add");

    private static final long serialVersionUID = 1L;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Pattern OF_RESPONDENTS = Pattern.compile("/[aro]");
    /** Where mail programs unsubscribe people, in parts as RFC 8058 prefers. */
    private static final String OF_LINKS = "/r";

    /** Together half of the 200 threads of the server's listener: the other half serves whoever sends at once. */
    private final transient WaitingRoom respondents = new WaitingRoom(70, PATIENCE, Clock.systemUTC());
    private final transient WaitingRoom others = new WaitingRoom(15, PATIENCE, Clock.systemUTC());
    private final transient Semaphore withFiles = new Semaphore(10);
    private final transient Semaphore unsubscribing = new Semaphore(5);

    @Resource
    private transient ManagedScheduledExecutorService executor;
    private transient ScheduledFuture<?> looks;

    @Override
    public void init() {
        looks = executor.scheduleWithFixedDelay(
                () -> List.of(respondents, others).forEach(WaitingRoom::sendAwayLate), 1, 1,
                TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        looks.cancel(false);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest whole;
        try {
            whole = whole(request);
        } catch (ProblemException refused) {
            response.setHeader("Connection", "close");
            ProblemResponse.send(new Problem(refused), request, response);
            return;
        }
        chain.doFilter(whole, response);
    }

    @SuppressWarnings("try") // The place is only held.
    private HttpServletRequest whole(HttpServletRequest request) throws IOException {
        if (!WITH_BODY.contains(request.getMethod()) || request.getContentLengthLong() == 0) {
            return request;
        }
        if (isInParts(request)) {
            return withParts(request);
        }
        refuseOver(BodyReader.LARGEST, request);
        if (isThere(request)) {
            return new WholeRequest(request, BodyReader.whole(request));
        }
        WaitingRoom room = OF_RESPONDENTS.matcher(request.getServletPath()).matches() ? respondents : others;
        try (WaitingRoom.Place place = room.enter(NetworkAddress.of(request).subject())) {
            return new WholeRequest(request, BodyReader.whole(request));
        }
    }

    private HttpServletRequest withParts(HttpServletRequest request) {
        if (request.getServletPath().equals(OF_LINKS)) {
            refuseOver(BodyReader.LARGEST, request);
            readParts(request, unsubscribing);
        } else if (!PAGES_WITH_FILES.contains(request.getServletPath())) {
            throw new ProblemException(ProblemCode.REQUEST_MALFORMED);
        } else if (request.getUserPrincipal() == null) {
            throw new ProblemException(ProblemCode.SIGN_IN_NEEDED);
        } else {
            refuseOver(LARGEST_WITH_FILES, request);
            readParts(request, withFiles);
        }
        return request;
    }

    private static void readParts(HttpServletRequest request, Semaphore places) {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemCode.REQUEST_TOO_OFTEN);
        }
        try {
            BodyReader.parts(request);
        } finally {
            places.release();
        }
    }

    private static void refuseOver(int largest, HttpServletRequest request) {
        if (request.getContentLengthLong() > largest) {
            throw new ProblemException(ProblemCode.REQUEST_TOO_LARGE);
        }
    }

    private static boolean isThere(HttpServletRequest request) throws IOException {
        return request.getContentLengthLong() > 0
                && request.getInputStream().available() >= request.getContentLengthLong();
    }

    private static boolean isInParts(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && String.valueOf(request.getContentType()).strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
