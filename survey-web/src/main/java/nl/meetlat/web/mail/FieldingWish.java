package nl.meetlat.web.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/**
 * A plan as somebody filled it in, not checked yet.
 *
 * @param invitationAt when the invitations go out; empty: not planned
 * @param reminderAfterDays days between invitation and reminder; 0: none
 * @param closesAt last moment at which answers are accepted; empty: no closing date
 */
public record FieldingWish(Optional<Instant> invitationAt, int reminderAfterDays, Optional<Instant> closesAt) {

    private static final Duration FORM_OPEN = Duration.ofMinutes(15);
    private static final int MOST_DAYS = 365;

    public FieldingWish {
        Objects.requireNonNull(invitationAt, "invitationAt");
        Objects.requireNonNull(closesAt, "closesAt");
    }

    static FieldingWish of(FieldingPlan plan) {
        return new FieldingWish(plan.invitationAt(), plan.reminderAfterDays(), plan.closesAt());
    }

    FieldingWish invitingAt(Optional<Instant> at) {
        return new FieldingWish(at, reminderAfterDays, closesAt);
    }

    /**
     * As a plan that can be carried out; a moment that was planned before may have passed since.
     *
     * @throws ProblemException when a new moment lies in the past or the moments are out of order
     */
    FieldingPlan checked(FieldingPlan before, Instant now) {
        if (reminderAfterDays < 0 || reminderAfterDays > MOST_DAYS) {
            throw new ProblemException(ProblemCode.PLAN_REMINDER_DAYS, MOST_DAYS);
        }
        if (!invitationAt.equals(before.invitationAt()) && isBefore(invitationAt, now.minus(FORM_OPEN))) {
            throw new ProblemException(ProblemCode.PLAN_INVITATION_PAST);
        }
        if (!closesAt.equals(before.closesAt()) && isBefore(closesAt, now)) {
            throw new ProblemException(ProblemCode.PLAN_CLOSING_PAST);
        }
        if (invitationAt.isPresent() && closesAt.isPresent()) {
            if (!invitationAt.get().isBefore(closesAt.get())) {
                throw new ProblemException(ProblemCode.PLAN_ORDER);
            }
            Instant reminder = invitationAt.get().atZone(ZoneId.systemDefault()).plusDays(reminderAfterDays)
                    .toInstant();
            if (!reminder.isBefore(closesAt.get())) {
                throw new ProblemException(ProblemCode.PLAN_REMINDER_LATE);
            }
        }
        return new FieldingPlan(invitationAt, reminderAfterDays, closesAt);
    }

    private static boolean isBefore(Optional<Instant> moment, Instant limit) {
        return moment.filter(at -> at.isBefore(limit)).isPresent();
    }
}
