package nl.meetlat.web.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.MailQueue;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.config.Setting;

/**
 * Hands out mails that are due and notes what became of them, each in a transaction of its own: no transaction is open while
 * the mail server is talked to. A mail handed out comes back when nothing is noted about it within {@link #LEASE}, so a
 * worker that dies loses none, and sends at most that one twice.
 */
@ApplicationScoped
@Transactional
class OutboxDesk {

    /** Longer than one mail can take with all its time limits. */
    static final Duration LEASE = Duration.ofMinutes(10);
    /** About three days of trying. */
    static final int MOST_ATTEMPTS = 24;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration PAUSE_OF_SERVER = Duration.ofSeconds(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private MailQueue queue;
    private ParticipantRepository participants;
    private WaveMailsSource waves;
    private MailComposer composer;
    private Clock clock;

    protected OutboxDesk() {}

    @Inject
    OutboxDesk(MailQueue queue, ParticipantRepository participants, WaveMailsSource waves,
            MailComposer composer, Clock clock) {
        this.queue = queue;
        this.participants = participants;
        this.waves = waves;
        this.composer = composer;
        this.clock = clock;
    }

    /** Cancels what is waiting for nothing. @return how many mails */
    int cancelNotNeeded() {
        return queue.cancelNotNeeded(clock.instant());
    }

    /** How many mails may still go out in this minute. */
    int allowance() {
        return Math.max(0, Setting.SMTP_PER_MINUTE.number() - queue.sentSince(clock.instant().minus(MINUTE)));
    }

    /**
     * The next mail that is due. One whose text cannot be made stays handed out until its lease ends, so that it does not
     * stand in the way of all others.
     *
     * @param known what the mails of waves say, filled as needed
     */
    @Transactional(dontRollbackOn = RuntimeException.class)
    Optional<Consignment> next(Map<WaveId, WaveMails> known) {
        return queue.claim(clock.instant(), LEASE).map(mail -> {
            Participant participant = participants.find(mail.survey(), mail.participant())
                    .orElseThrow(() -> new NoSuchElementException("participant " + mail.participant()));
            WaveMails mails = known.computeIfAbsent(mail.wave(), wave -> waves.of(mail.survey(), wave));
            return new Consignment(mail,
                    composer.compose(mail, mails, participant, participants.linkKey(mail.survey(), participant.id())));
        });
    }

    void note(OutboxMail mail, Delivery delivery) {
        Instant now = clock.instant();
        switch (delivery.outcome()) {
            case ACCEPTED -> queue.markSent(mail, now, delivery.said());
            case REFUSED -> queue.markFailed(mail, delivery.said());
            case UNREACHABLE -> queue.release(mail, now.plus(PAUSE_OF_SERVER), delivery.said());
            case LATER -> {
                if (mail.attempts() >= MOST_ATTEMPTS) {
                    queue.markFailed(mail, delivery.said());
                } else {
                    queue.postpone(mail, now.plus(pause(mail.attempts())), delivery.said());
                }
            }
        }
    }

    /** 1, 4, 16, 64 minutes, then every 4 hours. */
    static Duration pause(int attempts) {
        Duration pause = MINUTE;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
