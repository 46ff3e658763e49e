package nl.meetlat.web.layout;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** The survey and wave a page is about, for the second bar of the layout. */
@Named
@RequestScoped
public class SurveyPlace {

    @Inject
    private SurveyAccess access;
    @Inject
    private SpokenLanguage spoken;

    private Place place;

    /**
     * The survey a page was asked about.
     *
     * @param number as in the address; null: none
     * @throws ProblemException {@code survey.not-found} when it cannot be the number of a survey
     */
    public static SurveyId survey(Long number) {
        if (number == null || number <= 0) {
            throw new ProblemException(ProblemCode.SURVEY_NOT_FOUND);
        }
        return new SurveyId(number);
    }

    /**
     * The wave a page was asked about.
     *
     * @param number as in the address; null: none
     * @throws ProblemException {@code wave.not-found} when it cannot be the number of a wave
     */
    public static WaveId wave(Long number) {
        if (number == null || number <= 0) {
            throw new ProblemException(ProblemCode.WAVE_NOT_FOUND);
        }
        return new WaveId(number);
    }

    /** @param wave number of the wave, or null on pages of the survey as a whole */
    public Place of(long survey, Long wave) {
        SurveyId id = survey(survey);
        if (place == null || place.survey != survey) {
            Survey found = access.survey(id, Right.RESULTS);
            Optional<Wave> at = Optional.ofNullable(wave)
                    .filter(number -> number > 0)
                    .map(number -> access.wave(id, new WaveId(number), Right.RESULTS));
            place = new Place(survey, found.title().in(spoken.language()),
                    at.map(Wave::id).map(WaveId::value).orElse(0L),
                    at.map(Wave::name).orElse(""), access.allows(id, Right.RESEARCH));
        }
        return place;
    }

    /**
     * Where one is.
     *
     * @param wave 0: no wave
     * @param designer whether the caller designs this survey, not only reads its results
     */
    public record Place(long survey, String surveyTitle, long wave, String waveName, boolean designer) {

        public long getSurvey() {
            return survey;
        }

        public String getSurveyTitle() {
            return surveyTitle;
        }

        public long getWave() {
            return wave;
        }

        public String getWaveName() {
            return waveName;
        }

        public boolean isHasWave() {
            return wave > 0;
        }

        public boolean isDesigner() {
            return designer;
        }
    }
}
