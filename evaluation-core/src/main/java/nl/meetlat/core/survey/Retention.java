package nl.meetlat.core.survey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The last days on which something is kept, in the time zone of the server. Nothing of it outlives what comes after it.
 *
 * @param linkUntil last day of the thread between person and answers; only with {@link PrivacyMode#CONFIDENTIAL}
 * @param peopleUntil last day of names, addresses and mails
 * @param answersUntil last day of the answers
 */
public record Retention(Optional<LocalDate> linkUntil, Optional<LocalDate> peopleUntil,
        Optional<LocalDate> answersUntil) {

    /** No day is stated: nothing is destroyed by itself. */
    public static final Retention UNSTATED = new Retention(Optional.empty(), Optional.empty(), Optional.empty());

    public Retention {
        Objects.requireNonNull(linkUntil, "linkUntil");
        Objects.requireNonNull(peopleUntil, "peopleUntil");
        Objects.requireNonNull(answersUntil, "answersUntil");
        requireOrder(linkUntil, peopleUntil);
        requireOrder(linkUntil, answersUntil);
        requireOrder(peopleUntil, answersUntil);
    }

    private static void requireOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new IllegalArgumentException("kept until " + first.get() + ", which is after " + last.get());
        }
    }
}
