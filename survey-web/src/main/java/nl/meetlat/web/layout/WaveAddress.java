package nl.meetlat.web.layout;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * What the address of a page of fieldwork is about, kept while the page is open; whether the caller may see it is the
 * services' to say.
 */
@Named
@ViewScoped
public class WaveAddress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NUMBER = 18;

    private final HashMap<String, String> parameters = new HashMap<>();

    @PostConstruct
    void read() {
        parameters.putAll(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** @throws nl.meetlat.web.error.ProblemException {@code survey.not-found} when the address has no usable number */
    public SurveyId surveyId() {
        return SurveyPlace.survey(getSurveyNumber());
    }

    /** @throws nl.meetlat.web.error.ProblemException {@code wave.not-found} when the address has no usable number */
    public WaveId waveId() {
        return SurveyPlace.wave(getWaveNumber());
    }

    /** A parameter; empty when blank. */
    public Optional<String> text(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).filter(text -> !text.isBlank());
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

    /** Null when the address has none that can be. */
    public Long getSurveyNumber() {
        return number("survey").orElse(null);
    }

    /** Null when the address has none that can be. */
    public Long getWaveNumber() {
        return number("wave").orElse(null);
    }

    public String getSurvey() {
        return parameters.get("survey");
    }

    public void setSurvey(String survey) {
        parameters.put("survey", survey);
    }

    public String getWave() {
        return parameters.get("wave");
    }

    public void setWave(String wave) {
        parameters.put("wave", wave);
    }

    public String getParticipant() {
        return parameters.get("participant");
    }

    public void setParticipant(String participant) {
        parameters.put("participant", participant);
    }

    public String getMail() {
        return parameters.get("mail");
    }

    public void setMail(String mail) {
        parameters.put("mail", mail);
    }
}
