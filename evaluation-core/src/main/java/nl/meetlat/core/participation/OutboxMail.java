package nl.meetlat.core.participation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * One mail to one participant. Its text is made when it is sent or read.
 *
 * @param survey the survey
 * @param wave the wave
 * @param id internal number
 * @param participant to whom
 * @param kind why
 * @param state what became of it
 * @param messageId the Message-ID header, brackets included; the same at every attempt
 * @param dueAt when it is to go out
 * @param attempts times a worker took it
 * @param sentAt when the mail server took it
 * @param fate what the mail server said last, or the {@link CancelReason}; empty before the first attempt
 */
public record OutboxMail(SurveyId survey, WaveId wave, OutboxMailId id, ParticipantId participant, MailKind kind,
        MailState state, String messageId, Instant dueAt, int attempts, Optional<Instant> sentAt, String fate) {

    public OutboxMail {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(fate, "fate");
    }
}
