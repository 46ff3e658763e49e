package nl.meetlat.web.error;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.google.gson.JsonObject;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.language.AcceptedLanguage;

/** Answers a request with a problem: as a page for people, as problem+json (RFC 9457) for programs. */
public final class ProblemResponse {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";
    static final String ATTRIBUTE = Problem.class.getName();

    private ProblemResponse() {}

    /** Answers now; the caller returns afterwards. */
    public static void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isForProgram(request)) {
            response.setStatus(problem.code().status());
            problem.code().retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", seconds));
            response.setContentType(MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Language", language(request).tag());
            response.getWriter().write(json(problem, language(request)).toString());
        } else {
            request.setAttribute(ATTRIBUTE, problem);
            response.sendError(problem.code().status());
        }
    }

    /** The language a program asked for, English when it did not. */
    public static Language language(HttpServletRequest request) {
        return AcceptedLanguage.of(request, Language.ENGLISH);
    }

    /** The members type, title, status, detail, and incident when there is one. */
    public static JsonObject json(Problem problem, Language language) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "urn:meetlat:problem:" + problem.code().code());
        json.addProperty("title", problem.title(language));
        json.addProperty("status", problem.code().status());
        json.addProperty("detail", problem.detail(language));
        problem.incident().ifPresent(number -> json.addProperty("incident", number));
        return json;
    }

    private static boolean isForProgram(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }
}
