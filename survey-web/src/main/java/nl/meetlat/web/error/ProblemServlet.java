package nl.meetlat.web.error;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/** The container comes here with every error; makes a problem of it and has the page shown with the problem's status. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/problem-page.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Problem problem = problem(request);
        request.setAttribute(ProblemResponse.ATTRIBUTE, problem);
        response.setStatus(problem.code().status());
        problem.code().retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", seconds));
        request.getRequestDispatcher(PAGE).forward(new AsFirstVisit(request), response);
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(ProblemResponse.ATTRIBUTE) instanceof Problem known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Problems.of(thrown, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        }
        return Problem.of(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ProblemCode.ofStatus(status)
                : ProblemCode.NOT_FOUND);
    }

    /** The failed request without what was posted, which is not for this page. */
    private static final class AsFirstVisit extends HttpServletRequestWrapper {

        AsFirstVisit(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
