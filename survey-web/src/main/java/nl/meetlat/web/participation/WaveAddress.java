package nl.meetlat.web.participation;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/**
 * What the address of a page of fieldwork is about; whether the caller may see it is the services' to say. Forms of these
 * pages post to the same address with its parameters.
 */
@Named
@RequestScoped
public class WaveAddress {

    private static final int LONGEST_NUMBER = 18;

    private HttpServletRequest request;

    protected WaveAddress() {}

    @Inject
    WaveAddress(HttpServletRequest request) {
        this.request = request;
    }

    /** @throws ProblemException {@code survey.not-found} when the address has no usable number */
    public SurveyId surveyId() {
        return number("survey").map(SurveyId::new)
                .orElseThrow(() -> new ProblemException(ProblemCode.SURVEY_NOT_FOUND));
    }

    /** @throws ProblemException {@code wave.not-found} when the address has no usable number */
    public WaveId waveId() {
        return number("wave").map(WaveId::new).orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND));
    }

    /** A parameter; empty when blank. */
    public Optional<String> text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(text -> !text.isBlank());
    }

    /** A parameter that is a whole number above 0; empty when it is anything else. */
    public Optional<Long> number(String parameter) {
        return text(parameter).filter(text -> text.length() <= LONGEST_NUMBER && text.matches("[0-9]+"))
                .map(Long::valueOf).filter(number -> number > 0);
    }

    /** The page of the same wave, to go to after a deed. */
    public String to(String page) {
        return page + "?faces-redirect=true&survey=" + surveyId() + "&wave=" + waveId();
    }

    public Long getSurvey() {
        return number("survey").orElse(null);
    }

    public Long getWave() {
        return number("wave").orElse(null);
    }
}
