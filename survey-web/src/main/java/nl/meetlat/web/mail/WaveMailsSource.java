package nl.meetlat.web.mail;

import java.util.NoSuchElementException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;

/** Finds what the mails of a wave say. Runs within the caller's transaction. */
@ApplicationScoped
class WaveMailsSource {

    private WaveRepository waves;
    private SurveyRepository surveys;

    protected WaveMailsSource() {}

    @Inject
    WaveMailsSource(WaveRepository waves, SurveyRepository surveys) {
        this.waves = waves;
        this.surveys = surveys;
    }

    WaveMails of(SurveyId survey, WaveId id) {
        return of(waves.find(survey, id).orElseThrow(() -> new NoSuchElementException("wave " + id)));
    }

    WaveMails of(Wave wave) {
        return new WaveMails(wave, surveys.version(wave.survey(), wave.version())
                .orElseThrow(() -> new NoSuchElementException("version " + wave.version())).questionnaire());
    }
}
