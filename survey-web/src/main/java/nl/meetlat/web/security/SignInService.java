package nl.meetlat.web.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountRepository;

/** Checks address and password: throttled, with one answer for every reason to refuse, and noted in the audit log. */
@ApplicationScoped
@Transactional
public class SignInService {

    private AccountRepository accounts;
    private Passwords passwords;
    private SignInThrottle throttle;
    private Audit audit;
    private Clock clock;

    protected SignInService() {}

    @Inject
    SignInService(AccountRepository accounts, Passwords passwords, SignInThrottle throttle, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** How long this address must wait before it may try to sign in as this account; zero: not at all. */
    public Duration mustWait(String email, String address) {
        return throttle.wait(email, address);
    }

    /**
     * Signs in with the form, which lasts for a session.
     *
     * @param address network address of the caller
     * @return the account; empty when refused, for whatever reason
     */
    Optional<Account> signIn(String email, String password, String address) {
        Optional<Account> account = check(email, password, address);
        account.ifPresent(found -> {
            accounts.signedIn(found.id(), clock.instant());
            audit.note("account.signed-in", found.id(), "");
        });
        return account;
    }

    /** Checks the address and password that come with one request of a program. */
    Optional<Account> check(String email, String password, String address) {
        if (!throttle.wait(email, address).isZero()) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.findByEmail(email.strip());
        if (account.isEmpty()) {
            passwords.verifyNobodys(password);
        }
        Optional<Account> proven = account
                .filter(found -> passwords.verify(password, accounts.passwordHash(found.id())))
                .filter(Account::active);
        if (proven.isPresent()) {
            throttle.succeeded(email, address);
        } else {
            throttle.failed(email, address);
            account.ifPresent(found -> audit.note("account.sign-in-refused", found.id(), ""));
        }
        return proven;
    }

    void signedOut(Account account) {
        audit.note("account.signed-out", account.id(), "");
    }
}
