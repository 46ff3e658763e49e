package nl.meetlat.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemResponse;
import nl.meetlat.web.error.Problems;

/** Answers everything that goes wrong in the API as problem+json. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = thrown instanceof WebApplicationException refusal
                ? Problem.of(ProblemCode.ofStatus(refusal.getResponse().getStatus()))
                : Problems.of(thrown, request.getRequestURI());
        Language language = ProblemResponse.language(request);
        return Response.status(problem.code().status())
                .type(ProblemResponse.MEDIA_TYPE)
                .language(language.tag())
                .header("Retry-After", problem.code().retryAfter().orElse(null))
                .entity(ProblemResponse.json(problem, language).toString())
                .build();
    }
}
