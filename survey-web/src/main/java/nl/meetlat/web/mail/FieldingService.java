package nl.meetlat.web.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.participation.ParticipantsAdded;
import nl.meetlat.web.privacy.PrivacyService;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/**
 * Plans and starts the mails of a wave, and opens and closes it. The mails are written in the transaction that plans them, so
 * whatever is planned goes out, and nothing else does.
 */
@ApplicationScoped
@Transactional
public class FieldingService {

    private SurveyAccess access;
    private WaveRepository waves;
    private SurveyRepository surveys;
    private ParticipantRepository participants;
    private OutboxRepository outbox;
    private PrivacyService privacy;
    private Audit audit;
    private Clock clock;

    protected FieldingService() {}

    @Inject
    FieldingService(SurveyAccess access, WaveRepository waves, SurveyRepository surveys,
            ParticipantRepository participants, OutboxRepository outbox, PrivacyService privacy, Audit audit,
            Clock clock) {
        this.access = access;
        this.waves = waves;
        this.surveys = surveys;
        this.participants = participants;
        this.outbox = outbox;
        this.privacy = privacy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the fielding stands. */
    public FieldingState state(SurveyId survey, WaveId id) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        Instant now = clock.instant();
        int planned = outbox.plannedInvitations(survey, id, now);
        return new FieldingState(wave, wave.isOpen(now), wave.isClosed(now), participants.count(survey, id, ""),
                outbox.withoutInvitation(survey, id) + planned, outbox.withoutReminder(survey, id), planned,
                outbox.counts(survey, id), FieldingCheck.of(wave, wave.plan(), version(wave), now),
                SmtpSettings.chosen().isPresent());
    }

    /**
     * Plans the mails and the closing. Once invitations are due their moment stays what it was.
     *
     * @throws ProblemException when the moments are in the past or out of order, or something is in the way of mailing
     */
    public void plan(SurveyId survey, WaveId id, FieldingWish wanted) {
        FieldingState state = state(survey, id);
        Wave wave = state.wave();
        FieldingWish wish = state.invited() ? wanted.invitingAt(wave.plan().invitationAt()) : wanted;
        FieldingPlan plan = wish.checked(wave.plan(), clock.instant());
        if (plan.invitationAt().isPresent() && !state.invited()) {
            requireNothingInTheWay(wave, plan);
        }
        waves.save(privacy.told(wave.with(plan, state.invited() ? wave.openedAt() : opening(wave, plan))));
        if (!state.invited()) {
            plan.invitationAt().ifPresentOrElse(at -> {
                outbox.planInvitations(survey, id, at, Sender.fromSettings().domain());
                outbox.moveInvitations(survey, id, at);
            }, () -> outbox.withdraw(survey, id, MailKind.INVITATION));
        }
        planReminders(survey, id, plan);
        audit.note("wave.planned", survey, "wave " + id);
    }

    /** Sends the invitation to everybody not invited yet, also to who was planned for later. @return to how many */
    public int invite(SurveyId survey, WaveId id) {
        FieldingState state = state(survey, id);
        Wave wave = state.wave();
        Instant now = clock.instant();
        FieldingPlan plan = state.invited()
                ? wave.plan()
                : FieldingWish.of(wave.plan()).invitingAt(Optional.of(now)).checked(wave.plan(), now);
        requireNothingInTheWay(wave, plan);
        waves.save(privacy.told(
                wave.with(plan, Optional.of(wave.openedAt().filter(at -> !at.isAfter(now)).orElse(now)))));
        outbox.moveInvitations(survey, id, now);
        outbox.planInvitations(survey, id, now, Sender.fromSettings().domain());
        planReminders(survey, id, plan);
        audit.note("wave.invited", survey, "wave " + id + ": " + state.toInvite());
        return state.toInvite();
    }

    /** Sends the reminder to everybody invited who has neither finished nor been reminded. @return to how many */
    public int remind(SurveyId survey, WaveId id) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        requireNothingInTheWay(wave, wave.plan());
        int reminded = outbox.remindNow(survey, id, clock.instant(), Sender.fromSettings().domain());
        audit.note("wave.reminded", survey, "wave " + id + ": " + reminded);
        return reminded;
    }

    /** Accepts answers from now on. */
    public void open(SurveyId survey, WaveId id) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        if (!version(wave).isPublished()) {
            throw new ProblemException(ProblemCode.WAVE_NOT_PUBLISHED);
        }
        if (wave.isClosed(clock.instant())) {
            throw new ProblemException(ProblemCode.WAVE_CLOSED);
        }
        if (!wave.isOpen(clock.instant())) {
            List<ProblemCode> untold = PrivacyService.obstacles(wave, wave.plan(), version(wave).questionnaire(),
                    clock.instant());
            if (!untold.isEmpty()) {
                throw new ProblemException(untold.get(0));
            }
            waves.save(privacy.told(wave.open(clock.instant())));
            audit.note("wave.opened", survey, "wave " + id);
        }
    }

    /** Accepts no answers from now on and cancels the mails that wait. */
    public void close(SurveyId survey, WaveId id) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        if (!wave.isClosed(clock.instant())) {
            waves.save(wave.close(clock.instant()));
            outbox.cancelWaiting(survey, id, CancelReason.WAVE_CLOSED);
            audit.note("wave.closed", survey, "wave " + id);
        }
    }

    /** Who is added before the planned invitations go out is invited with the others. */
    void planFor(@Observes ParticipantsAdded added) {
        waves.find(added.survey(), added.wave()).map(Wave::plan)
                .filter(plan -> plan.invitationAt().filter(at -> at.isAfter(clock.instant())).isPresent())
                .ifPresent(plan -> {
                    outbox.planInvitations(added.survey(), added.wave(), plan.invitationAt().orElseThrow(),
                            Sender.fromSettings().domain());
                    planReminders(added.survey(), added.wave(), plan);
                });
    }

    private void planReminders(SurveyId survey, WaveId wave, FieldingPlan plan) {
        if (plan.reminderAfterDays() == 0 || plan.invitationAt().isEmpty()) {
            outbox.withdraw(survey, wave, MailKind.REMINDER);
        } else {
            outbox.planReminders(survey, wave, plan.reminderAfterDays(), ZoneId.systemDefault(),
                    Sender.fromSettings().domain());
        }
    }

    /** A wave that is not open yet opens when its invitations go out. */
    private Optional<Instant> opening(Wave wave, FieldingPlan plan) {
        Optional<Instant> already = wave.openedAt().filter(at -> !at.isAfter(clock.instant()));
        return already.isPresent() ? already : plan.invitationAt();
    }

    private void requireNothingInTheWay(Wave wave, FieldingPlan plan) {
        List<ProblemCode> obstacles = FieldingCheck.of(wave, plan, version(wave), clock.instant());
        if (!obstacles.isEmpty()) {
            throw new ProblemException(obstacles.get(0));
        }
    }

    private QuestionnaireVersion version(Wave wave) {
        return surveys.version(wave.survey(), wave.version())
                .orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND));
    }
}
