package nl.meetlat.web.tracking;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.disclosure.DisclosurePolicy;
import nl.meetlat.core.evaluation.Evaluation;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding.GroupFigures;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.response.Codebook;
import nl.meetlat.core.response.PackedResponses;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.participation.BackgroundLabels;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/**
 * Tells researchers how the fieldwork goes. They see how many of a group they invited, which is their own list and no answer, so
 * that they can remind; how many of it completed passes the disclosure gate like every result, with the threshold of the wave.
 * The results, which managers read and which travel as files, hide the number invited of a hidden group too.
 */
@ApplicationScoped
@Transactional
public class TrackingService {

    private SurveyAccess access;
    private SurveyRepository surveys;
    private ParticipantRepository participants;
    private OutboxRepository outbox;

    protected TrackingService() {}

    @Inject
    TrackingService(SurveyAccess access, SurveyRepository surveys, ParticipantRepository participants,
            OutboxRepository outbox) {
        this.access = access;
        this.surveys = surveys;
        this.participants = participants;
        this.outbox = outbox;
    }

    /** @throws ProblemException {@code survey.not-found}, {@code wave.not-found} */
    public Tracking tracking(SurveyId survey, WaveId id) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        Questionnaire questionnaire = surveys.version(survey, wave.version())
                .orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND)).questionnaire();
        ResponseFigures figures = participants.figures(survey, id);
        return new Tracking(wave, participants.fieldwork(survey, id), figures.open(),
                backgrounds(questionnaire, figures, new DisclosurePolicy(wave.minimumGroupSize())),
                participants.completionsPerDay(survey, id, ZoneId.systemDefault()),
                outbox.firstSent(survey, id, MailKind.INVITATION), outbox.firstSent(survey, id, MailKind.REMINDER));
    }

    static List<Tracking.Background> backgrounds(Questionnaire questionnaire, ResponseFigures figures,
            DisclosurePolicy policy) {
        Evaluation evaluation = Evaluator.evaluate(BackgroundLabels.plan(questionnaire, figures), questionnaire,
                new PackedResponses(new Codebook(questionnaire)), figures);
        ResponseFinding known = (ResponseFinding) evaluation.findings().get(0);
        ResponseFinding released = (ResponseFinding) policy.release(evaluation).findings().get(0);
        List<Tracking.Background> backgrounds = new ArrayList<>();
        for (int i = 0; i < known.backgrounds().size(); i++) {
            ResponseFinding.Background background = known.backgrounds().get(i);
            List<Tracking.Group> groups = new ArrayList<>();
            for (int j = 0; j < background.groups().size(); j++) {
                groups.add(group(background.groups().get(j), released.backgrounds().get(i).groups().get(j)));
            }
            backgrounds.add(new Tracking.Background(background.name(), background.label(), groups));
        }
        return backgrounds;
    }

    private static Tracking.Group group(GroupFigures known, GroupFigures released) {
        return new Tracking.Group(known.group().value().orElseThrow(), known.group().label(),
                known.figures().invited().orElseThrow(), released.figures().completed().toOptional());
    }
}
