package nl.meetlat.web.security;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.db.account.Account;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.SignInDesk.Claimed;

/**
 * Checks address and password: throttled, with one answer for every reason to refuse, and noted in the audit log. Hashing is
 * slow on purpose and holds no connection to the database: that is the desk's, before and after it. A hash takes a processor for
 * a fifth of a second, so a node checks one password at a time: the other processors are left for who answers.
 */
@ApplicationScoped
public class SignInService {

    /** A tenth of the 200 threads of the server's listener; the last waits some seconds. */
    private static final int MOST_WAITING = 20;

    private final ReentrantLock turn = new ReentrantLock(true);
    private SignInDesk desk;
    private Passwords passwords;

    protected SignInService() {}

    @Inject
    SignInService(SignInDesk desk, Passwords passwords) {
        this.desk = desk;
        this.passwords = passwords;
    }

    /** How long this address must wait before it may try to sign in as this account; zero: not at all. */
    public Duration mustWait(String email, String address) {
        return desk.mustWait(email, address);
    }

    /** @throws ProblemException {@code sign-in.busy} when many are signing in at this moment */
    void requirePlace() {
        if (turn.getQueueLength() >= MOST_WAITING) {
            throw new ProblemException(ProblemCode.SIGN_IN_BUSY);
        }
    }

    /**
     * Signs in with the form, which lasts for a session.
     *
     * @param address network address of the caller
     * @return the account; empty when refused, for whatever reason
     */
    Optional<Account> signIn(String email, String password, String address) {
        Optional<Account> account = check(email, password, address);
        account.ifPresent(desk::signedIn);
        return account;
    }

    /** Checks the address and password that come with one request of a program. */
    Optional<Account> check(String email, String password, String address) {
        if (!desk.mustWait(email, address).isZero()) {
            return Optional.empty();
        }
        Optional<Claimed> claimed = desk.claimed(email);
        boolean right = isRight(password, claimed);
        Optional<Account> proven = claimed.filter(found -> right).map(Claimed::account).filter(Account::active);
        if (proven.isPresent()) {
            desk.proven(email, address);
        } else {
            desk.refused(email, address, claimed.map(Claimed::account));
        }
        return proven;
    }

    /** In turn, and as slow when there is no such account. */
    private boolean isRight(String password, Optional<Claimed> claimed) {
        turn.lock();
        try {
            if (claimed.isEmpty()) {
                passwords.verifyNobodys(password);
                return false;
            }
            return passwords.verify(password, claimed.get().passwordHash());
        } finally {
            turn.unlock();
        }
    }

    void signedOut(Account account) {
        desk.signedOut(account);
    }
}
