package nl.meetlat.web.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.PrivacyNotice;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.PrivacyStatement.Part;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.Retention;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Stating what a wave does with people's data, and telling them. */
@ApplicationScoped
@Transactional
public class PrivacyService {

    private SurveyAccess access;
    private WaveRepository waves;
    private SurveyRepository surveys;
    private Audit audit;
    private Clock clock;

    protected PrivacyService() {}

    @Inject
    PrivacyService(SurveyAccess access, WaveRepository waves, SurveyRepository surveys, Audit audit, Clock clock) {
        this.access = access;
        this.waves = waves;
        this.surveys = surveys;
        this.audit = audit;
        this.clock = clock;
    }

    /** The statement of a wave; what is not stated yet begins with the words of the questionnaire. */
    PrivacySheet sheet(SurveyId survey, WaveId id) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        Questionnaire questionnaire = questionnaire(wave);
        PrivacyStatement stated = wave.privacy().statement();
        PrivacyStatement begun = new PrivacyStatement(stated.mode(), stated.controller(), stated.basis(),
                orElse(stated.readers(), questionnaire.texts().readers()),
                orElse(stated.contact(), questionnaire.texts().contact()), stated.retention());
        boolean complete = stated.missing(questionnaire.languages()).isEmpty();
        return new PrivacySheet(wave, questionnaire.languages(), begun, wave.privacy().told().or(() -> complete
                ? Optional.of(PrivacyWords.of(stated, wave.minimumGroupSize(), questionnaire.languages()))
                : Optional.empty()));
    }

    /**
     * States it. Once people were told, nothing of it changes.
     *
     * @throws ProblemException {@code wave.privacy-locked}
     * @throws nl.meetlat.core.survey.RetentionDaysException when a day of destruction does not fit
     */
    public void state(SurveyId survey, WaveId id, PrivacyWish wish) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        if (isLocked(wave)) {
            throw new ProblemException(ProblemCode.WAVE_PRIVACY_LOCKED);
        }
        PrivacyStatement statement = wish.statement(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                wave.plan().lastDay(ZoneId.systemDefault()));
        waves.save(told(wave.with(new Privacy(statement, Optional.empty()))));
        audit.note("wave.privacy", survey, "wave " + id);
    }

    /** The wave with what people are told from its opening; without, while it does not open. */
    public Wave told(Wave wave) {
        PrivacyStatement statement = wave.privacy().statement();
        if (wave.openedAt().isEmpty()) {
            return wave.with(new Privacy(statement, Optional.empty()));
        }
        List<Language> languages = questionnaire(wave).languages();
        if (!statement.missing(languages).isEmpty()) {
            return wave;
        }
        PrivacyNotice told = wave.privacy().told()
                .orElseGet(() -> PrivacyWords.of(statement, wave.minimumGroupSize(), languages));
        PrivacyNotice toldOpen = wave.privacy().toldOpen()
                .orElseGet(() -> PrivacyWords.ofOpen(statement, wave.minimumGroupSize(), languages));
        return wave.with(new Privacy(statement, Optional.of(told), Optional.of(toldOpen)));
    }

    /**
     * What of the statement is in the way of asking people.
     *
     * @param plan the wave's own, or the one it is to have
     */
    public static List<ProblemCode> obstacles(Wave wave, FieldingPlan plan, Questionnaire questionnaire, Instant now) {
        List<ProblemCode> obstacles = new ArrayList<>();
        PrivacyStatement statement = wave.privacy().statement();
        List<Part> missing = statement.missing(questionnaire.languages());
        if (!missing.isEmpty()) {
            obstacles.add(ProblemCode.WAVE_WITHOUT_PRIVACY);
        }
        LocalDate open = plan.lastDay(ZoneId.systemDefault())
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneId.systemDefault()));
        if (earliest(statement.retention()).filter(open::isAfter).isPresent()) {
            obstacles.add(ProblemCode.WAVE_KEPT_TOO_SHORT);
        }
        return obstacles;
    }

    static boolean isLocked(Wave wave) {
        return wave.openedAt().isPresent() && wave.privacy().told().isPresent();
    }

    private static Optional<LocalDate> earliest(Retention retention) {
        return retention.linkUntil().or(retention::peopleUntil).or(retention::answersUntil);
    }

    private Questionnaire questionnaire(Wave wave) {
        return surveys.version(wave.survey(), wave.version())
                .orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND)).questionnaire();
    }

    private static LocalizedText orElse(LocalizedText text, LocalizedText otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
