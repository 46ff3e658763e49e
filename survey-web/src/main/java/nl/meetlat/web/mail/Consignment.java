package nl.meetlat.web.mail;

import java.util.Objects;

import nl.meetlat.core.participation.OutboxMail;

/**
 * A mail taken out of the outbox, ready to go.
 *
 * @param mail its row
 * @param composed what is sent
 */
record Consignment(OutboxMail mail, ComposedMail composed) {

    Consignment {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(composed, "composed");
    }
}
