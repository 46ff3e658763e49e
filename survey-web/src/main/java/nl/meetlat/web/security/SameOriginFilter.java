package nl.meetlat.web.security;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
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
 * Refuses every change that a page of another website sends. Browsers say where a request comes from in
 * Sec-Fetch-Site, older ones in Origin; neither can be set by a page. On top of this, pages behind sign-in take only posts that
 * carry the unguessable view state of a page this session was shown. The preview of a questionnaire, whose pages are those of
 * respondents and have no view state, demands a token of the session itself.
 */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String PREVIEW = "/app/survey/preview";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE_METHODS.contains(request.getMethod()) || comesFromHere(request) && hasToken(request)) {
            chain.doFilter(request, response);
        } else {
            ProblemResponse.send(Problem.of(ProblemCode.REQUEST_FROM_ELSEWHERE), request, response);
        }
    }

    static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request) || isHiddenFromLinkHolder(origin, request);
    }

    /** Pages of respondents send no referrer, so that older browsers post with the origin "null". */
    private static boolean isHiddenFromLinkHolder(String origin, HttpServletRequest request) {
        return origin.equals("null") && AuthorisationMatrix
                .of(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))
                .filter(AuthorisationMatrix::isForLinkHolders)
                .isPresent();
    }

    /** Compares host and port with the header Host, so that it holds behind a proxy that ends TLS as well. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        String host = request.getHeader("Host");
        try {
            String from = URI.create(origin).getRawAuthority();
            return host != null && from != null && from.equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hasToken(HttpServletRequest request) {
        String path = request.getServletPath();
        if (!path.startsWith("/app/") || path.equals(PREVIEW)) {
            return true;
        }
        String state = request.getParameter(VIEW_STATE);
        return state != null && !state.isEmpty() && !state.equals("stateless");
    }
}
