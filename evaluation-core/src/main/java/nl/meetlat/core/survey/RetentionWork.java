package nl.meetlat.core.survey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Destroys what is not to be kept any longer, one thing of one wave at a time. Any number of nodes may work at it: a wave
 * somebody else is at is passed over. What a restored backup brings back is due again at once.
 */
public interface RetentionWork {

    /**
     * The waves of which something is due, in the order of their numbers.
     *
     * @param zone in which the last days are meant
     */
    List<WaveId> due(Instant now, ZoneId zone);

    /**
     * Does one thing that is due of a wave.
     *
     * @param zone in which the last days are meant
     * @return what was done; empty when nothing is due or somebody else is at it
     */
    Optional<Destruction> next(WaveId wave, Instant now, ZoneId zone);
}
