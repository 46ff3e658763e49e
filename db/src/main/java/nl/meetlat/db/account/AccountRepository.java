package nl.meetlat.db.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.Language;

/** Accounts and their password hashes. */
public interface AccountRepository {

    boolean isEmpty();

    /** @throws EmailTakenException when another account has this address, whatever its case */
    Account create(NewAccount account, Instant at);

    Optional<Account> find(AccountId id);

    /** By address without regard to case. */
    Optional<Account> findByEmail(String email);

    /** A page of all accounts by name, then number. @param offset from 0 */
    List<Account> page(int offset, int limit);

    long count();

    /** The administrator there is longest. */
    Optional<Account> firstAdministrator();

    /** The hash of the password of an existing account. */
    String passwordHash(AccountId id);

    /** Replaces the password; earlier sessions end. */
    void changePassword(AccountId id, String passwordHash);

    /** Allows or refuses signing in; earlier sessions end. */
    void setActive(AccountId id, boolean active);

    void speak(AccountId id, Language language);

    void signedIn(AccountId id, Instant at);

    /** How many active administrators there are, locking them until the transaction ends. */
    int lockActiveAdministrators();
}
