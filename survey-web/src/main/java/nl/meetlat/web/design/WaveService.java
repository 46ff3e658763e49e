package nl.meetlat.web.design;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.Retention;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.VersionOutline;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveNameTakenException;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** The making of waves, and what is stated about them. Inviting and closing is the fielding's. */
@ApplicationScoped
@Transactional
public class WaveService {

    private SurveyAccess access;
    private SurveyRepository surveys;
    private WaveRepository waves;
    private Audit audit;
    private Clock clock;

    protected WaveService() {}

    @Inject
    WaveService(SurveyAccess access, SurveyRepository surveys, WaveRepository waves, Audit audit, Clock clock) {
        this.access = access;
        this.surveys = surveys;
        this.waves = waves;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code survey.not-found}, {@code wave.not-found} */
    public WaveRow wave(SurveyId survey, WaveId id) {
        return WaveRow.of(access.wave(survey, id, Right.RESEARCH), clock.instant());
    }

    /** The newest wave, whose mails the next begins with. */
    public Optional<Wave> newest(SurveyId survey) {
        access.survey(survey, Right.RESEARCH);
        return waves.of(survey).stream().findFirst();
    }

    /**
     * Makes a wave.
     *
     * @throws ProblemException {@code survey.version.unpublished}, {@code wave.name-taken}
     */
    public Wave create(SurveyId survey, WaveDraft wanted) {
        access.survey(survey, Right.RESEARCH);
        if (surveys.outline(survey).stream().filter(VersionOutline::isPublished)
                .noneMatch(version -> version.number() == wanted.version())) {
            throw new ProblemException(ProblemCode.SURVEY_VERSION_UNPUBLISHED, wanted.version());
        }
        requireFreeName(survey, wanted.name(), null);
        Optional<Wave> before = newest(survey);
        Wave wave = named(wanted.name(), () -> waves.create(survey, wanted.name(), wanted.version(), wanted.plan(),
                wanted.invitation(), wanted.reminder(), wanted.minimumGroupSize()));
        before.map(Wave::privacy).map(Privacy::statement).map(WaveService::withoutDays)
                .ifPresent(statement -> waves.save(wave.with(new Privacy(statement, Optional.empty()))));
        audit.note("wave.created", survey, "wave " + wave.id());
        return wave;
    }

    /**
     * Changes name and mails, and the smallest group shown while nobody has been told it: before the wave opens. Another
     * version takes over when it is answered alike: who has begun goes on with the version begun with, links stay.
     *
     * @throws ProblemException {@code wave.not-found}, {@code wave.name-taken}, {@code survey.version.unpublished},
     *             {@code wave.version-unlike}
     */
    public void change(SurveyId survey, WaveId id, WaveDraft wanted) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        requireFreeName(survey, wanted.name(), id);
        if (wanted.version() != wave.version()) {
            requireAlike(survey, wave.version(), wanted.version());
        }
        int smallest = wave.openedAt().isPresent() ? wave.minimumGroupSize() : wanted.minimumGroupSize();
        Wave changed = new Wave(survey, id, wanted.name(), wanted.version(), wave.plan(), wanted.invitation(),
                wanted.reminder(), smallest, wave.privacy(), wave.openedAt(), wave.closedAt());
        named(wanted.name(), () -> {
            waves.save(changed);
            return changed;
        });
        audit.note("wave.changed", survey, "wave " + id + " version " + wanted.version());
    }

    private void requireAlike(SurveyId survey, int fielded, int wanted) {
        QuestionnaireVersion now = surveys.version(survey, fielded).orElseThrow();
        QuestionnaireVersion next = surveys.version(survey, wanted).filter(QuestionnaireVersion::isPublished)
                .orElseThrow(() -> new ProblemException(ProblemCode.SURVEY_VERSION_UNPUBLISHED, wanted));
        if (!now.questionnaire().isAnsweredLike(next.questionnaire())) {
            throw new ProblemException(ProblemCode.WAVE_VERSION_UNLIKE, wanted);
        }
    }

    /** The next wave begins with what was stated about the one before, but its days are its own. */
    private static PrivacyStatement withoutDays(PrivacyStatement statement) {
        return new PrivacyStatement(statement.mode(), statement.controller(), statement.basis(), statement.readers(),
                statement.contact(), Retention.UNSTATED);
    }

    private void requireFreeName(SurveyId survey, String name, WaveId own) {
        if (waves.of(survey).stream().anyMatch(wave -> wave.name().equals(name) && !wave.id().equals(own))) {
            throw new ProblemException(ProblemCode.WAVE_NAME_TAKEN, name);
        }
    }

    /** The name was free a moment ago; somebody else may have given it since. */
    private static Wave named(String name, Supplier<Wave> keeping) {
        try {
            return keeping.get();
        } catch (WaveNameTakenException e) {
            throw new ProblemException(e, ProblemCode.WAVE_NAME_TAKEN, name);
        }
    }
}
