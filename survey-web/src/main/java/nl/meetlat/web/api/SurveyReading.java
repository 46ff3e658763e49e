package nl.meetlat.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** What the API tells of surveys, waves and participants, each fetched through the caller's scope. */
@ApplicationScoped
@Transactional
public class SurveyReading {

    private SurveyAccess access;
    private WaveRepository waves;
    private ParticipantRepository participants;
    private Audit audit;

    protected SurveyReading() {}

    @Inject
    SurveyReading(SurveyAccess access, WaveRepository waves, ParticipantRepository participants, Audit audit) {
        this.access = access;
        this.waves = waves;
        this.participants = participants;
        this.audit = audit;
    }

    /** Newest first. */
    List<SurveySummary> surveys(Slice slice) {
        return access.surveys(slice.offset(), slice.limit()).stream().map(SurveyReading::summary).toList();
    }

    SurveySummary survey(SurveyId id) {
        return summary(access.survey(id, Right.RESULTS));
    }

    List<WaveSummary> waves(SurveyId survey) {
        access.survey(survey, Right.RESULTS);
        return waves.of(survey).stream().map(SurveyReading::summary).toList();
    }

    /** Names and addresses, in the order of adding: noted in the audit log. */
    List<ParticipantSummary> participants(SurveyId survey, WaveId wave, Slice slice) {
        access.wave(survey, wave, Right.RESEARCH);
        audit.note("participants.read", survey, "wave " + wave);
        return participants.of(survey, wave, slice.offset(), slice.limit()).stream().map(SurveyReading::summary)
                .toList();
    }

    private static SurveySummary summary(Survey survey) {
        return new SurveySummary(survey.id().value(), texts(survey.title()), survey.createdAt());
    }

    private static WaveSummary summary(Wave wave) {
        return new WaveSummary(wave.id().value(), wave.name(), wave.version(), wave.minimumGroupSize(),
                wave.openedAt().orElse(null), wave.closedAt().orElse(null), wave.plan().closesAt().orElse(null));
    }

    private static ParticipantSummary summary(Participant participant) {
        Map<String, String> backgrounds = new LinkedHashMap<>();
        participant.backgrounds().values().forEach((name, value) -> backgrounds.put(name.value(), value));
        Progress progress = participant.progress();
        return new ParticipantSummary(participant.id().value(), participant.externalId().orElse(null),
                participant.email().toString(), participant.name(), participant.language().tag(), backgrounds,
                progress.openedAt().orElse(null), progress.startedAt().orElse(null),
                progress.completedAt().orElse(null), progress.declinedAt().orElse(null));
    }

    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.texts().forEach((language, written) -> texts.put(language.tag(), written));
        return texts;
    }
}
