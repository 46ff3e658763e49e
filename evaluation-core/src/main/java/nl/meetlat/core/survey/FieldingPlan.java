package nl.meetlat.core.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When a wave is mailed and closed.
 *
 * @param invitationAt when the invitations go out; empty while not planned
 * @param reminderAfterDays days after the invitation at which who has not finished or declined is reminded once; 0 = none
 * @param closesAt last moment at which answers are accepted; empty = no closing date
 */
public record FieldingPlan(Optional<Instant> invitationAt, int reminderAfterDays, Optional<Instant> closesAt) {

    public FieldingPlan {
        Objects.requireNonNull(invitationAt, "invitationAt");
        Objects.requireNonNull(closesAt, "closesAt");
        if (reminderAfterDays < 0 || reminderAfterDays > 365) {
            throw new IllegalArgumentException("a reminder follows 1-365 days later, 0 for none: " + reminderAfterDays);
        }
        if (invitationAt.isPresent() && closesAt.isPresent() && !invitationAt.get().isBefore(closesAt.get())) {
            throw new IllegalArgumentException("invitations go out before the closing date");
        }
    }

    /** The last day on which answers are accepted: closing at midnight means the day before. Empty = no closing date. */
    public Optional<LocalDate> lastDay(ZoneId zone) {
        return closesAt.map(at -> LocalDate.ofInstant(at.minusNanos(1), zone));
    }
}
