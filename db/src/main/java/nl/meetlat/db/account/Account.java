package nl.meetlat.db.account;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;

/**
 * Somebody who signs in.
 *
 * @param id internal number
 * @param email address to sign in with, unique without regard to case
 * @param name shown on screen, not blank
 * @param role what the account is for
 * @param organisation the organisation whose results a manager sees; present exactly for managers
 * @param language of the pages
 * @param active false: may not sign in, and is signed out at the next click
 * @param createdAt moment of creation
 * @param signedInAt last moment of signing in
 * @param revision counts the changes of role, password and activity; a session of an older revision has ended
 */
public record Account(AccountId id, String email, String name, Role role, Optional<String> organisation,
        Language language, boolean active, Instant createdAt, Optional<Instant> signedInAt, int revision) {

    public Account {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(signedInAt, "signedInAt");
        if (email.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an account has an address and a name: " + id);
        }
        if ((role == Role.MANAGER) != organisation.isPresent()) {
            throw new IllegalArgumentException("a manager has one organisation, nobody else has: " + id);
        }
    }
}
