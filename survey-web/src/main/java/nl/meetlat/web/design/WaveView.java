package nl.meetlat.web.design;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

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
        row = service.wave(surveyId(), waveId());
    }

    public WaveRow getRow() {
        if (row == null) {
            show();
        }
        return row;
    }

    private SurveyId surveyId() {
        if (survey == null || survey <= 0) {
            throw new ProblemException(ProblemCode.SURVEY_NOT_FOUND);
        }
        return new SurveyId(survey);
    }

    private WaveId waveId() {
        if (wave == null || wave <= 0) {
            throw new ProblemException(ProblemCode.WAVE_NOT_FOUND);
        }
        return new WaveId(wave);
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
