package nl.meetlat.web.mail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.WaveAddress;

/** The plan of a wave's mails, and what one can set going now. */
@Named
@RequestScoped
public class FieldingView {

    private static final String PAGE = "/app/wave/outbox";

    @Inject
    private FieldingService service;
    @Inject
    private WaveAddress address;
    @Inject
    private MailWords words;

    private FieldingState state;
    private LocalDateTime invitationAt;
    private Integer reminderAfterDays;
    private LocalDateTime closesAt;

    /** Finds the wave, or tells that there is none. */
    public void show() {
        getState();
    }

    public FieldingState getState() {
        if (state == null) {
            state = service.state(address.surveyId(), address.waveId());
            FieldingPlan plan = state.wave().plan();
            invitationAt = local(plan.invitationAt());
            reminderAfterDays = plan.reminderAfterDays();
            closesAt = local(plan.closesAt());
        }
        return state;
    }

    /** Saves the plan. */
    public String plan() {
        return done(() -> {
            service.plan(address.surveyId(), address.waveId(), new FieldingWish(instant(invitationAt),
                    reminderAfterDays == null ? 0 : reminderAfterDays, instant(closesAt)));
            return words.texts().get("plan.saved");
        });
    }

    public String invite() {
        return done(() -> words.with("send.invitations.done", service.invite(address.surveyId(), address.waveId())));
    }

    public String remind() {
        return done(() -> words.with("send.reminders.done", service.remind(address.surveyId(), address.waveId())));
    }

    public String open() {
        return done(() -> {
            service.open(address.surveyId(), address.waveId());
            return words.texts().get("open.done");
        });
    }

    public String close() {
        return done(() -> {
            service.close(address.surveyId(), address.waveId());
            return words.texts().get("close.done");
        });
    }

    private String done(Deed deed) {
        try {
            Notices.good(deed.does());
            return address.to(PAGE);
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(words.language()));
            return null;
        }
    }

    /** Something done to the wave; answers what to say about it. */
    private interface Deed {
        String does();
    }

    private static LocalDateTime local(Optional<Instant> moment) {
        return moment.map(at -> LocalDateTime.ofInstant(at, ZoneId.systemDefault())).orElse(null);
    }

    private static Optional<Instant> instant(LocalDateTime moment) {
        return Optional.ofNullable(moment).map(at -> at.atZone(ZoneId.systemDefault()).toInstant());
    }

    public LocalDateTime getInvitationAt() {
        getState();
        return invitationAt;
    }

    public void setInvitationAt(LocalDateTime invitationAt) {
        getState();
        this.invitationAt = invitationAt;
    }

    public Integer getReminderAfterDays() {
        getState();
        return reminderAfterDays;
    }

    public void setReminderAfterDays(Integer reminderAfterDays) {
        getState();
        this.reminderAfterDays = reminderAfterDays;
    }

    public LocalDateTime getClosesAt() {
        getState();
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        getState();
        this.closesAt = closesAt;
    }
}
