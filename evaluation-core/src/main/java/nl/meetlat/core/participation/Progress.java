package nl.meetlat.core.participation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a participant got; each moment is that of the first time.
 *
 * @param openedAt the personal link was opened by the respondent, not by a mail scanner
 * @param startedAt the first answer was saved
 * @param completedAt the answers were submitted
 * @param declinedAt the respondent said not to take part; ends the mails
 */
public record Progress(Optional<Instant> openedAt, Optional<Instant> startedAt, Optional<Instant> completedAt,
        Optional<Instant> declinedAt) {

    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    public Progress {
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(completedAt, "completedAt");
        Objects.requireNonNull(declinedAt, "declinedAt");
    }

    /** The progress of somebody whose answers come from elsewhere. */
    public static Progress submitted(Instant startedAt, Instant completedAt) {
        return new Progress(Optional.of(startedAt), Optional.of(startedAt), Optional.of(completedAt), Optional.empty());
    }
}
