package nl.meetlat.web.design;

import java.time.Instant;
import java.util.Optional;

import nl.meetlat.core.survey.Wave;

/** A wave as lists show it. */
public record WaveRow(Wave wave, WaveState state) {

    static WaveRow of(Wave wave, Instant now) {
        return new WaveRow(wave, WaveState.of(wave, now));
    }

    /** The last moment at which answers are accepted: closing at midnight means that the day before is the last. */
    public Optional<Instant> closing() {
        return wave.closedAt().or(() -> wave.plan().closesAt()).map(at -> at.minusMillis(1));
    }
}
