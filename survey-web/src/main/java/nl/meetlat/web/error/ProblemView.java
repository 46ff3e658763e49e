package nl.meetlat.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.web.language.SpokenLanguage;

/** The page that says what went wrong. */
@Named
@RequestScoped
public class ProblemView {

    @Inject
    private HttpServletRequest request;
    @Inject
    private SpokenLanguage spoken;

    public String getTitle() {
        return problem().title(spoken.language());
    }

    public String getDetail() {
        return problem().detail(spoken.language());
    }

    /** Empty when it was expected. */
    public String getIncident() {
        return problem().incident().orElse("");
    }

    private Problem problem() {
        return (Problem) request.getAttribute(ProblemResponse.ATTRIBUTE);
    }
}
