package nl.meetlat.core.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The outbox as workers see it: any number of them, on any number of nodes, {@link #claim} mails of all surveys that are due,
 * send them and note what became of them.
 */
public interface MailQueue {

    /**
     * Cancels, in all surveys, the waiting mails of closed waves and finished participants.
     *
     * @return how many
     */
    int cancelNotNeeded(Instant now);

    /**
     * Takes one mail that is due, so that no other worker takes it until the lease ends. Who claims must
     * {@link #markSent}, {@link #markFailed} or {@link #postpone} it; who dies leaves it to the next after the lease.
     */
    Optional<OutboxMail> claim(Instant now, Duration lease);

    /** Number of mails sent since the moment given, in all surveys. */
    int sentSince(Instant from);

    /** @param fate what the mail server said */
    void markSent(OutboxMail mail, Instant at, String fate);

    /**
     * Also cancels the reminder when the invitation cannot be delivered.
     *
     * @param fate what the mail server said
     */
    void markFailed(OutboxMail mail, String fate);

    /** @param fate what went wrong this time */
    void postpone(OutboxMail mail, Instant nextAttemptAt, String fate);

    /**
     * Gives a mail back that could not be tried; the attempt does not count.
     *
     * @param fate what went wrong
     */
    void release(OutboxMail mail, Instant nextAttemptAt, String fate);
}
