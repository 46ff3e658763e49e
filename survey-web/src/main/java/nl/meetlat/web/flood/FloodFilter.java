package nl.meetlat.web.flood;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemResponse;

/**
 * Answers 429 to who asks for a respondent's pages more often than a person can. A link has its own limit, so that a flood on
 * one leaves the others alone; an address has one that a whole office stays under. A request from this machine comes from a
 * proxy whose word is not believed ({@link NetworkAddress}); it knows the address and limits it.
 */
@WebFilter({"/a/*", "/r/*", "/o/*"})
public class FloodFilter extends HttpFilter {

    /** More than the longest questionnaire answered by a program that does not read. */
    static final int LINK_AT_ONCE = 600;
    static final int LINK_PER_SECOND = 10;
    /** Two thousand people who all begin in one minute. */
    static final int ADDRESS_AT_ONCE = 20_000;
    static final int ADDRESS_PER_SECOND = 500;

    private static final long serialVersionUID = 1L;
    /** Everybody's: the open link, and files that browsers keep. */
    private static final Set<String> SHARED = Set.of("/o", "/a/assets", "/a/brand");
    private static final int MOST_LINKS = 50_000;
    private static final int MOST_ADDRESSES = 10_000;

    private final transient Allowance links = new Allowance(LINK_AT_ONCE, LINK_PER_SECOND, MOST_LINKS,
            Clock.systemUTC());
    private final transient Allowance addresses = new Allowance(ADDRESS_AT_ONCE, ADDRESS_PER_SECOND, MOST_ADDRESSES,
            Clock.systemUTC());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (mayFollow(request) && mayCome(NetworkAddress.of(request))) {
            chain.doFilter(request, response);
        } else {
            ProblemResponse.send(Problem.of(ProblemCode.REQUEST_TOO_OFTEN), request, response);
        }
    }

    private boolean mayFollow(HttpServletRequest request) {
        return SHARED.contains(request.getServletPath()) || links.take(link(request));
    }

    private boolean mayCome(NetworkAddress address) {
        return address.isThisMachine() || addresses.take(address.subject());
    }

    /** The participant or the secret in the address, with the kind of address it stands in. */
    private static String link(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        int end = path.indexOf('/', 1);
        return request.getServletPath() + (end < 0 ? path : path.substring(0, end));
    }
}
