package nl.meetlat.core.survey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Destroys what is not to be kept any longer, one thing of one wave at a time. Any number of nodes may work at it: a wave
 * somebody else is at is passed over. What a restored backup brings back is due again at once.
 */
public interface RetentionWork {

    /**
     * Does one thing that is due.
     *
     * @param zone in which the last days are meant
     * @return what was done; empty when nothing is due
     */
    Optional<Destruction> next(Instant now, ZoneId zone);
}
