package nl.meetlat.web.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountRepository;

/** What signing in reads and notes, each in a short transaction of its own. */
@ApplicationScoped
@Transactional
public class SignInDesk {

    private AccountRepository accounts;
    private SignInThrottle throttle;
    private Audit audit;
    private Clock clock;

    protected SignInDesk() {}

    @Inject
    SignInDesk(AccountRepository accounts, SignInThrottle throttle, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** An account with the hash its password must have. */
    record Claimed(Account account, String passwordHash) {

        Claimed {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(passwordHash, "passwordHash");
        }
    }

    /** How long this address must wait before it may try to sign in as this account; zero: not at all. */
    Duration mustWait(String email, String address) {
        return throttle.wait(email, address);
    }

    /** The account somebody says to be; empty: there is none. */
    Optional<Claimed> claimed(String email) {
        return accounts.findByEmail(email.strip())
                .map(account -> new Claimed(account, accounts.passwordHash(account.id())));
    }

    void proven(String email, String address) {
        throttle.succeeded(email, address);
    }

    /** @param account that was claimed; empty: there is none */
    void refused(String email, String address, Optional<Account> account) {
        throttle.failed(email, address);
        account.ifPresent(found -> audit.note("account.sign-in-refused", found.id(), ""));
    }

    void signedIn(Account account) {
        accounts.signedIn(account.id(), clock.instant());
        audit.note("account.signed-in", account.id(), "");
    }

    void signedOut(Account account) {
        audit.note("account.signed-out", account.id(), "");
    }
}
