package nl.meetlat.core.participation;

import java.util.Objects;
import java.util.Optional;

/**
 * The order of a list of participants; who is equal stands in the order of adding.
 *
 * @param by what is compared
 * @param background the column compared; only with {@link By#BACKGROUND}
 */
public record ParticipantOrder(By by, Optional<BackgroundName> background) {

    /** As added. */
    public static final ParticipantOrder ADDED = new ParticipantOrder(By.ADDED, Optional.empty());

    public ParticipantOrder {
        Objects.requireNonNull(by, "by");
        if (background.isPresent() != (by == By.BACKGROUND)) {
            throw new IllegalArgumentException("a background goes with " + By.BACKGROUND + ", not with " + by);
        }
    }

    /** What is compared. */
    public enum By {
        ADDED,
        /** In any case; the address of who has no name. */
        NAME, EMAIL,
        /** Who is unknown comes first. */
        BACKGROUND,
        /** From listed by way of invited, opened and started to completed and declined. */
        STAGE
    }
}
