package nl.meetlat.web.security;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sets the security headers of every answer, errors included. Scripts and styles come from here and stand in files of their
 * own. Nothing is kept in a cache except the resources of pages, which hold nobody's data.
 */
public class SecurityHeadersFilter extends HttpFilter {

    static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'; style-src 'self'; script-src 'self'";

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        String path = request.getServletPath();
        // Own pages may know where one came from within Meetlat, so that older browsers can prove a post is from here.
        response.setHeader("Referrer-Policy",
                path.startsWith("/app/") || path.equals("/sign-in") ? "same-origin" : "no-referrer");
        if (!path.startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
