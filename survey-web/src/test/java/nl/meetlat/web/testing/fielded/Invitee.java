package nl.meetlat.web.testing.fielded;

import java.net.URI;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.PublicId;

/**
 * Somebody invited to a wave.
 *
 * @param id internal number
 * @param publicId names the participant in addresses
 * @param secret of the personal link
 * @param link the personal link
 */
public record Invitee(ParticipantId id, PublicId publicId, String secret, URI link) {

    /** Below the host, such as {@code /a/abc/3}. */
    public String path(String place) {
        return "/a/" + publicId + (place.isEmpty() ? "" : "/" + place);
    }
}
