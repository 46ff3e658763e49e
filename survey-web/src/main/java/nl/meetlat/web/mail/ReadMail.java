package nl.meetlat.web.mail;

import java.util.Objects;

import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.Participant;

/** A mail to be read by a researcher, exactly as its participant gets it: with the working link. */
public record ReadMail(OutboxMail mail, Participant participant, ComposedMail composed, String from) {

    public ReadMail {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(composed, "composed");
        Objects.requireNonNull(from, "from");
    }
}
