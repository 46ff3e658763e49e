package nl.meetlat.web.flood;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import nl.meetlat.web.config.Setting;

/**
 * How often people can begin by open links, and how often access codes can be tried, from one network address: a whole office
 * gets in, a program that begins for ever or guesses words does not.
 */
@ApplicationScoped
public class OpenLinkLimits {

    private static final double WINDOW_SECONDS = Duration.ofMinutes(10).toSeconds();
    private static final int MOST_ADDRESSES = 10_000;

    private final Allowance starts = allowance(Setting.OPEN_STARTS.number());
    private final Allowance tries = allowance(Setting.OPEN_TRIES.number());

    private static Allowance allowance(int most) {
        return new Allowance(most, most / WINDOW_SECONDS, MOST_ADDRESSES, Clock.systemUTC());
    }

    /** Takes one start. @return false when this address has none left */
    public boolean mayBegin(NetworkAddress from) {
        return from.isThisMachine() || starts.take(from.subject());
    }

    /** Takes one try at an access code; {@link #right} gives it back. @return false when this address has none left */
    public boolean mayTry(NetworkAddress from) {
        return tries.take(from.subject());
    }

    /** The access code tried was right. */
    public void right(NetworkAddress from) {
        tries.giveBack(from.subject());
    }
}
