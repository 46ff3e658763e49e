package nl.meetlat.db.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** How often signing in failed of late, per watched subject: an account, a network address, or both together. */
public interface SignInFailures {

    /** The latest moment until which one of the subjects must wait; {@link Instant#EPOCH} when none has to. */
    Instant blockedUntil(Collection<Subject> subjects);

    /**
     * Counts one more failure of the subject; failures older than {@code memory} are forgotten first.
     *
     * @return failures of the subject of late, this one included
     */
    int count(Subject subject, Instant at, Duration memory);

    /** Makes the subject wait. */
    void block(Subject subject, Instant until);

    /** Forgets the failures of the subject. */
    void forget(Subject subject);

    /**
     * What is watched, as a hash: the table names nobody.
     *
     * @param hash 32 bytes in hexadecimal
     */
    record Subject(String hash) {

        public Subject {
            if (!hash.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("not a hash of 32 bytes: " + hash.length() + " characters");
            }
        }
    }
}
