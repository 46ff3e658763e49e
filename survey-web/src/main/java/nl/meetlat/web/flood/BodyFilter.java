package nl.meetlat.web.flood;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemResponse;

/**
 * Keeps clients that send slowly from taking the threads others need. A body that is there with its headers, as nearly all are,
 * goes through at once. One that is not is waited for by few at a time ({@link WaitingRoom}) and not for long: then 408. What is
 * larger than any form is refused with 413 and never read.
 */
public class BodyFilter extends HttpFilter {

    /** Time a client has to send a form. */
    static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Largest body outside sign-in, in bytes; behind it the largest upload is allowed. */
    static final int LARGEST = 2_000_000;

    private static final long serialVersionUID = 1L;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int BUFFER = 8192;

    private final transient WaitingRoom room = new WaitingRoom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!WITH_BODY.contains(request.getMethod()) || request.getContentLengthLong() == 0) {
            chain.doFilter(request, response);
        } else if (!behindSignIn(request) && request.getContentLengthLong() > LARGEST) {
            refuse(ProblemCode.REQUEST_TOO_LARGE, request, response);
        } else if (isReadByTheContainer(request)) {
            passWaiting(request, response, chain);
        } else {
            Optional<byte[]> body = isThere(request) ? read(request, response) : readWaiting(request, response);
            if (body.isPresent()) {
                chain.doFilter(new WholeRequest(request, body.get()), response);
            }
        }
    }

    private void passWaiting(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        NetworkAddress from = NetworkAddress.of(request);
        if (!room.enter(from)) {
            refuseForNow(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.leave(from);
        }
    }

    private Optional<byte[]> readWaiting(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        NetworkAddress from = NetworkAddress.of(request);
        if (!room.enter(from)) {
            refuseForNow(request, response);
            return Optional.empty();
        }
        try {
            return read(request, response);
        } finally {
            room.leave(from);
        }
    }

    /** The whole body; empty when it was refused. */
    private static Optional<byte[]> read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                body.write(buffer, 0, read);
                if (body.size() > LARGEST) {
                    refuse(ProblemCode.REQUEST_TOO_LARGE, request, response);
                    return Optional.empty();
                }
                if (System.nanoTime() > end) {
                    refuse(ProblemCode.REQUEST_TOO_SLOW, request, response);
                    return Optional.empty();
                }
            }
            return Optional.of(body.toByteArray());
        } catch (IOException wentAwayOrSilent) {
            request.getServletContext().log("a client stopped sending: " + wentAwayOrSilent.getMessage());
            refuse(ProblemCode.REQUEST_TOO_SLOW, request, response);
            return Optional.empty();
        }
    }

    private static boolean isThere(HttpServletRequest request) throws IOException {
        return request.getContentLengthLong() > 0
                && request.getInputStream().available() >= request.getContentLengthLong();
    }

    /** Pages behind sign-in, and what comes in parts, as files do. */
    private static boolean isReadByTheContainer(HttpServletRequest request) {
        return behindSignIn(request)
                || String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean behindSignIn(HttpServletRequest request) {
        return request.getServletPath().startsWith("/app/");
    }

    private static void refuseForNow(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        refuse(ProblemCode.REQUEST_TOO_OFTEN, request, response);
    }

    private static void refuse(ProblemCode code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Connection", "close");
        ProblemResponse.send(Problem.of(code), request, response);
    }
}
