package nl.meetlat.core.participation;

import java.util.Objects;

/**
 * A participant about to be added.
 *
 * @param details as stated by the researcher
 * @param publicId for addresses of pages
 * @param link what is stored of the personal link
 * @param progress {@link Progress#NONE}, unless the answers come from elsewhere
 */
public record NewParticipant(ParticipantDetails details, PublicId publicId, LinkKey link, Progress progress) {

    public NewParticipant {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(publicId, "publicId");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(progress, "progress");
    }
}
