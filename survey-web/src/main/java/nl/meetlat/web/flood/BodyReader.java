package nl.meetlat.web.flood;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/** Reads bodies, however long that takes. An interrupt ends the reading of a whole one, but not of parts. */
final class BodyReader {

    /** Largest body that is no upload, in bytes. */
    static final int LARGEST = 2_000_000;

    private static final int BUFFER = 8192;

    private BodyReader() {}

    /** @throws ProblemException when it is too large, or stops coming before its end */
    static byte[] whole(HttpServletRequest request) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                body.write(buffer, 0, read);
                if (body.size() > LARGEST) {
                    throw new ProblemException(ProblemCode.REQUEST_TOO_LARGE);
                }
            }
        } catch (IOException wentAwayOrSilent) {
            throw new ProblemException(wentAwayOrSilent, ProblemCode.REQUEST_TOO_SLOW);
        }
        return body.toByteArray();
    }

    /**
     * Has the container read the parts, up to its limits, so that whoever looks at them or at a parameter waits for nothing.
     *
     * @throws ProblemException when they are too large, stop coming before their end, or are no parts
     */
    static void parts(HttpServletRequest request) {
        try {
            request.getParts();
        } catch (IllegalStateException overALimit) {
            throw new ProblemException(overALimit, ProblemCode.REQUEST_TOO_LARGE);
        } catch (ServletException noParts) {
            throw new ProblemException(noParts, ProblemCode.REQUEST_MALFORMED);
        } catch (IOException wentAwayOrNoParts) {
            throw new ProblemException(wentAwayOrNoParts,
                    isAtEnd(request) ? ProblemCode.REQUEST_MALFORMED : ProblemCode.REQUEST_TOO_SLOW);
        }
    }

    private static boolean isAtEnd(HttpServletRequest request) {
        try {
            return request.getInputStream().isFinished();
        } catch (IOException gone) {
            return false;
        }
    }
}
