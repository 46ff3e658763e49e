package nl.meetlat.web.flood;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is waited for at this moment: requests whose body is still coming in, each with the thread that reads it. Who comes always
 * gets a place; when there is none, whoever takes most places gives up the one held longest. So somebody who is waited for
 * briefly stays, however many are slow, unless as many as there are places come in that very time; and no subject is sent away
 * while another holds more places. May be used by several threads.
 */
final class WaitingRoom {

    private final int places;
    private final Duration patience;
    private final Clock clock;
    /** In the order in which they came. */
    private final Set<Place> taken = new LinkedHashSet<>();

    /** @param patience how long anybody is waited for, whether others come or not */
    WaitingRoom(int places, Duration patience, Clock clock) {
        this.places = places;
        this.patience = patience;
        this.clock = clock;
    }

    /** A place of the thread that took it, which gives it back by closing it. */
    final class Place implements AutoCloseable {

        private final String subject;
        private final Instant since;
        private final Thread thread = Thread.currentThread();
        private boolean sentAway;

        private Place(String subject, Instant since) {
            this.subject = subject;
            this.since = since;
        }

        boolean isSentAway() {
            synchronized (WaitingRoom.this) {
                return sentAway;
            }
        }

        /** Afterwards nobody interrupts the thread any more, and it does not know that it was. */
        @Override
        public void close() {
            synchronized (WaitingRoom.this) {
                taken.remove(this);
                if (sentAway) {
                    Thread.interrupted();
                }
            }
        }

        private String subject() {
            return subject;
        }
    }

    /** @param subject who comes: those of one subject share what is one subject's part */
    synchronized Place enter(String subject) {
        if (taken.size() >= places) {
            sendAway(whoGivesWayTo(subject));
        }
        Place place = new Place(subject, clock.instant());
        taken.add(place);
        return place;
    }

    /** Ends the wait for those it lasts too long for; to be called now and then. */
    synchronized void sendAwayLate() {
        Instant late = clock.instant().minus(patience);
        List.copyOf(taken).stream().filter(place -> place.since.isBefore(late)).forEach(this::sendAway);
    }

    /** The newcomer counts as well, so that it takes a place of its own rather than one of a subject that has no more. */
    private Place whoGivesWayTo(String newcomer) {
        Map<String, Integer> held = taken.stream()
                .collect(Collectors.toMap(Place::subject, place -> 1, Integer::sum));
        held.merge(newcomer, 1, Integer::sum);
        int most = Collections.max(held.values());
        return taken.stream().filter(place -> held.get(place.subject) == most).findFirst().orElseThrow();
    }

    /** An interrupt ends a read that waits, at once; nothing of this application runs in that thread before it has left. */
    private void sendAway(Place place) {
        taken.remove(place);
        place.sentAway = true;
        place.thread.interrupt();
    }
}
