package nl.meetlat.db.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.meetlat.core.question.Language;

/** A row of {@code account.account}. */
@Entity(name = "Account")
@Table(schema = "account", name = "account")
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String email;
    String name;
    @Column(name = "password_hash")
    String passwordHash;
    String role;
    String organisation;
    String language;
    boolean active;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "signed_in_at")
    Instant signedInAt;
    int revision;

    protected AccountEntity() {}

    AccountEntity(NewAccount account, Instant at) {
        email = account.email();
        name = account.name();
        passwordHash = account.passwordHash();
        role = account.role().code();
        organisation = account.organisation().orElse(null);
        language = account.language().tag();
        active = true;
        createdAt = at;
    }

    Account account() {
        return new Account(new AccountId(id), email, name, Role.of(role), Optional.ofNullable(organisation),
                new Language(language), active, createdAt, Optional.ofNullable(signedInAt), revision);
    }
}
