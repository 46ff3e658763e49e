package nl.meetlat.db.account;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;

/**
 * An account to be made; see {@link Account} for its parts.
 *
 * @param passwordHash the hashed first password
 */
public record NewAccount(String email, String name, Role role, Optional<String> organisation, Language language,
        String passwordHash) {

    public NewAccount {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(passwordHash, "passwordHash");
        if (email.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an account has an address and a name");
        }
        if ((role == Role.MANAGER) != organisation.isPresent()) {
            throw new IllegalArgumentException("a manager has one organisation, nobody else has");
        }
    }
}
