package nl.meetlat.web.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.MailQueue;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** The mails of a wave, for its researchers: what became of each, and each to be read. */
@ApplicationScoped
@Transactional
public class OutboxService {

    /** Mails on one page. */
    static final int PAGE_SIZE = 100;
    /** What became of a mail that somebody sent without us. */
    static final String BY_HAND = "by-hand";

    private SurveyAccess access;
    private OutboxRepository outbox;
    private MailQueue queue;
    private ParticipantRepository participants;
    private WaveMailsSource source;
    private MailComposer composer;
    private Audit audit;
    private Clock clock;

    protected OutboxService() {}

    @Inject
    OutboxService(SurveyAccess access, OutboxRepository outbox, MailQueue queue, ParticipantRepository participants,
            WaveMailsSource source, MailComposer composer, Audit audit, Clock clock) {
        this.access = access;
        this.outbox = outbox;
        this.queue = queue;
        this.participants = participants;
        this.source = source;
        this.composer = composer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of the mails by due time.
     *
     * @param state only those in this state; empty: all
     * @param number from 1; a page beyond the last gives the last
     */
    public OutboxPage page(SurveyId survey, WaveId id, Optional<MailState> state, int number) {
        access.wave(survey, id, Right.RESEARCH);
        int mails = outbox.counts(survey, id).values().stream()
                .flatMap(states -> states.entrySet().stream())
                .filter(count -> state.isEmpty() || state.get() == count.getKey()).mapToInt(Map.Entry::getValue).sum();
        int pages = Math.max(1, (mails + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(Math.max(1, number), pages);
        int offset = (page - 1) * PAGE_SIZE;
        List<OutboxMail> shown = state.isEmpty()
                ? outbox.of(survey, id, offset, PAGE_SIZE)
                : outbox.of(survey, id, state.get(), offset, PAGE_SIZE);
        Map<ParticipantId, Participant> people = participants
                .find(survey, shown.stream().map(OutboxMail::participant).distinct().toList()).stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        return new OutboxPage(page, pages,
                shown.stream().map(mail -> new OutboxLine(mail, people.get(mail.participant()))).toList());
    }

    /**
     * One mail as its participant gets it. Who reads it holds the participant's link, so it is noted.
     *
     * @throws ProblemException {@code mail.not-found}
     */
    public ReadMail read(SurveyId survey, WaveId id, OutboxMailId mail) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        OutboxMail found = require(survey, id, mail);
        Participant participant = participants.find(survey, found.participant())
                .orElseThrow(() -> new ProblemException(ProblemCode.MAIL_NOT_FOUND));
        audit.note("mail.read", survey, "mail " + mail);
        return new ReadMail(found, participant, composer.compose(found, source.of(wave), participant,
                participants.linkKey(survey, participant.id())), Sender.fromSettings().text(),
                isByHand(found), isByHand() ? outbox.nextDue(found, clock.instant()).map(OutboxMail::id)
                        : Optional.empty());
    }

    /**
     * Notes that somebody sent a mail without us, for want of a mail server; reminders count from now.
     *
     * @throws ProblemException {@code changed-by-another} when it does not wait for that any more
     */
    public void sentByHand(SurveyId survey, WaveId id, OutboxMailId mail) {
        access.wave(survey, id, Right.RESEARCH);
        OutboxMail found = require(survey, id, mail);
        if (!isByHand(found)) {
            throw new ProblemException(ProblemCode.CHANGED_BY_ANOTHER);
        }
        queue.markSent(found, clock.instant(), BY_HAND);
        audit.note("mail.sent-by-hand", survey, "mail " + mail);
    }

    private static boolean isByHand(OutboxMail mail) {
        return mail.state() == MailState.WAITING && isByHand();
    }

    private static boolean isByHand() {
        return SmtpSettings.chosen().isEmpty();
    }

    /** Lets a mail that could not be delivered go out again. @throws ProblemException {@code mail.not-failed} */
    public void retry(SurveyId survey, WaveId id, OutboxMailId mail) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        if (wave.isClosed(clock.instant())) {
            throw new ProblemException(ProblemCode.WAVE_CLOSED);
        }
        if (!outbox.retry(require(survey, id, mail), clock.instant())) {
            throw new ProblemException(ProblemCode.MAIL_NOT_FAILED);
        }
        audit.note("mail.retried", survey, "mail " + mail);
    }

    private OutboxMail require(SurveyId survey, WaveId wave, OutboxMailId mail) {
        return outbox.find(survey, wave, mail).orElseThrow(() -> new ProblemException(ProblemCode.MAIL_NOT_FOUND));
    }
}
