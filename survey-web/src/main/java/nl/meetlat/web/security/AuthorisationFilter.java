package nl.meetlat.web.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.db.account.Account;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemResponse;

/** Lets a request through when {@link AuthorisationMatrix} allows it, and refuses everything else. */
public class AuthorisationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> NUMBERED = List.of("survey", "wave");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<AuthorisationMatrix> route = AuthorisationMatrix.of(path).filter(row -> !row.access().isEmpty());
        if (route.isEmpty() || namesNothing(request)) {
            refuse(ProblemCode.NOT_FOUND, request, response);
        } else if (!route.get().allowsMethod(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", route.get().methods()));
            refuse(ProblemCode.METHOD_NOT_ALLOWED, request, response);
        } else if (route.get().isOpen()) {
            chain.doFilter(request, response);
        } else {
            letIn(route.get(), path, request, response, chain);
        }
    }

    /** Whether a page is asked for with what cannot be the number of a survey or wave. */
    private static boolean namesNothing(HttpServletRequest request) {
        return request.getMethod().equals("GET") && NUMBERED.stream()
                .flatMap(name -> Stream.ofNullable(request.getParameterValues(name)).flatMap(Arrays::stream))
                .anyMatch(value -> !NUMBER.matcher(value).matches());
    }

    private void letIn(AuthorisationMatrix route, String path, HttpServletRequest request,
            HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<Account> account = caller.account();
        if (account.isEmpty()) {
            askToSignIn(path, request, response);
        } else if (!route.allows(Access.of(account.get().role()))) {
            refuse(ProblemCode.FORBIDDEN, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page leads to signing in and back to where one was going; the API tells how to. */
    private static void askToSignIn(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!path.startsWith("/app/")) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Meetlat\", charset=\"UTF-8\"");
            refuse(ProblemCode.SIGN_IN_NEEDED, request, response);
            return;
        }
        String wanted = path;
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            wanted += "?" + request.getQueryString();
        }
        // Relative, so that the header Host of the request decides nothing.
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in?from="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** The path as the container understands it, except that it names the welcome page for the bare root. */
    private static String path(HttpServletRequest request) {
        if (request.getRequestURI().equals(request.getContextPath() + "/")) {
            return "/";
        }
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static void refuse(ProblemCode code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemResponse.send(Problem.of(code), request, response);
    }
}
