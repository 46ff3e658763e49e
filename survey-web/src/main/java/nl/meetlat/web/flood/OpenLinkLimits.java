package nl.meetlat.web.flood;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.web.config.Setting;

/**
 * How often people can begin by open links from one network address, and how often access codes can be tried from one and at
 * one link: a whole office gets in, a program that begins for ever or guesses words does not. Only wrong codes count. A link at
 * which too many were tried shuts nobody out: each network that tried no wrong code lately still has one try.
 */
@ApplicationScoped
public class OpenLinkLimits {

    private static final double WINDOW_SECONDS = Duration.ofMinutes(10).toSeconds();
    private static final int MOST_ADDRESSES = 10_000;
    /** Addresses that may use up theirs before a link becomes careful: one alone cannot bring that about. */
    private static final int ADDRESSES = 2;

    private final Allowance starts;
    private final Allowance ofAddress;
    private final Allowance ofLink;
    private final Allowance ofNetwork;

    public OpenLinkLimits() {
        this(Setting.OPEN_STARTS.number(), Setting.OPEN_TRIES.number(), Clock.systemUTC());
    }

    OpenLinkLimits(int mostStarts, int mostTries, Clock clock) {
        starts = allowance(mostStarts, clock);
        ofAddress = allowance(mostTries, clock);
        ofLink = allowance(ADDRESSES * mostTries, clock);
        ofNetwork = allowance(1, clock);
    }

    private static Allowance allowance(int most, Clock clock) {
        return new Allowance(most, most / WINDOW_SECONDS, MOST_ADDRESSES, clock);
    }

    /** A try at an access code, and whose allowances it took from. */
    public final class Try {

        private final NetworkAddress from;
        private final LinkHash link;
        private final boolean tookOfLink;

        private Try(NetworkAddress from, LinkHash link, boolean tookOfLink) {
            this.from = from;
            this.link = link;
            this.tookOfLink = tookOfLink;
        }

        /** The code was right, so the try does not count. */
        public void right() {
            ofAddress.giveBack(from.subject());
            ofNetwork.giveBack(network(from, link));
            if (tookOfLink) {
                ofLink.giveBack(link.value());
            }
        }
    }

    /** Takes one start. @return false when this address has none left */
    public boolean mayBegin(NetworkAddress from) {
        return from.isThisMachine() || starts.take(from.subject());
    }

    /** Takes one try at the access code of a link. @return empty when there is none left */
    public Optional<Try> mayTry(NetworkAddress from, LinkHash link) {
        if (!ofAddress.take(from.subject())) {
            return Optional.empty();
        }
        boolean triedNoneWrong = ofNetwork.take(network(from, link));
        boolean tookOfLink = ofLink.take(link.value());
        return tookOfLink || triedNoneWrong ? Optional.of(new Try(from, link, tookOfLink)) : Optional.empty();
    }

    private static String network(NetworkAddress from, LinkHash link) {
        return link.value() + ' ' + from.network();
    }
}
