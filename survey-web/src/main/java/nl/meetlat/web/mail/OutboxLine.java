package nl.meetlat.web.mail;

import java.util.Objects;

import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.Participant;

/** A mail as the list shows it, with the participant it is for. */
public record OutboxLine(OutboxMail mail, Participant participant) {

    public OutboxLine {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(participant, "participant");
    }
}
