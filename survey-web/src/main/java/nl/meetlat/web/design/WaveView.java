package nl.meetlat.web.design;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.web.layout.SurveyPlace;

/** One wave at a glance: what was stated about it, and the way to everything else. */
@Named
@ViewScoped
public class WaveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WaveService service;

    private Long survey;
    private Long wave;
    private transient WaveRow row;

    /** Finds the wave, or tells that there is none. */
    public void show() {
        row = service.wave(SurveyPlace.survey(survey), SurveyPlace.wave(wave));
    }

    public WaveRow getRow() {
        if (row == null) {
            show();
        }
        return row;
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }

    public Long getWave() {
        return wave;
    }

    public void setWave(Long wave) {
        this.wave = wave;
    }
}
