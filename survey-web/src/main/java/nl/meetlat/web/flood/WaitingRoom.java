package nl.meetlat.web.flood;

import java.util.HashMap;
import java.util.Map;

/**
 * Who is waited for at this moment: requests whose body is still coming in. Half of the server's threads at most wait, so that
 * the other half serves whoever sends at once; one network address has a part of them, except this machine's own: that is a
 * proxy, for many. May be used by several threads.
 */
final class WaitingRoom {

    /** Half of the 200 threads of the server's listener. */
    static final int MOST = 100;
    static final int MOST_OF_ONE = 50;

    private final Map<String, Integer> waiting = new HashMap<>();
    private int all;

    /** @return false when it is full, in all or for this address; then there is nothing to leave */
    synchronized boolean enter(NetworkAddress from) {
        int own = waiting.getOrDefault(from.subject(), 0);
        if (all >= MOST || own >= MOST_OF_ONE && !from.isThisMachine()) {
            return false;
        }
        waiting.put(from.subject(), own + 1);
        all++;
        return true;
    }

    synchronized void leave(NetworkAddress from) {
        waiting.merge(from.subject(), -1, (before, less) -> before == 1 ? null : before - 1);
        all--;
    }
}
