package nl.meetlat.web.account;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.question.Language;
import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountId;
import nl.meetlat.db.account.AccountRepository;
import nl.meetlat.db.account.EmailTakenException;
import nl.meetlat.db.account.NewAccount;
import nl.meetlat.db.account.Role;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.CurrentCaller;
import nl.meetlat.web.security.Passwords;

/** What an administrator does with accounts, and everybody with the own one. */
@ApplicationScoped
@Transactional
public class AccountService {

    static final int SHORTEST_PASSWORD = 12;
    /** Rows on one page of the list. */
    static final int PAGE_SIZE = 100;

    private AccountRepository accounts;
    private CurrentCaller caller;
    private Passwords passwords;
    private Audit audit;
    private Clock clock;

    protected AccountService() {}

    @Inject
    AccountService(AccountRepository accounts, CurrentCaller caller, Passwords passwords, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.caller = caller;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of all accounts by name. @param number from 1; a page beyond the last gives the last */
    AccountPage page(int number) {
        requireAdministrator();
        int pages = (int) Math.max(1, (accounts.count() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(Math.max(1, number), pages);
        return new AccountPage(page, pages, accounts.page((page - 1) * PAGE_SIZE, PAGE_SIZE));
    }

    /** @throws ProblemException {@code account.not-found} */
    Account find(AccountId id) {
        requireAdministrator();
        return accounts.find(id).orElseThrow(() -> new ProblemException(ProblemCode.ACCOUNT_NOT_FOUND));
    }

    /**
     * Makes an account.
     *
     * @return its first password, which is shown once and kept nowhere
     * @throws ProblemException {@code account.email-taken}
     */
    String create(AccountForm form) {
        requireAdministrator();
        String password = passwords.madeUp();
        try {
            Account made = accounts.create(new NewAccount(form.email(), form.name(), form.role(), form.organisation(),
                    form.language(), passwords.hash(password)), clock.instant());
            audit.note("account.created", "account " + made.id() + " " + made.role().code());
        } catch (EmailTakenException e) {
            throw new ProblemException(e, ProblemCode.ACCOUNT_EMAIL_TAKEN);
        }
        return password;
    }

    /** Gives the account a new password, which is shown once; its sessions end. */
    String resetPassword(AccountId id) {
        requireAdministrator();
        requireOther(id);
        String password = passwords.madeUp();
        accounts.changePassword(id, passwords.hash(password));
        audit.note("account.password-reset", "account " + id);
        return password;
    }

    /**
     * Allows signing in.
     *
     * @throws ProblemException {@code account.own} or {@code account.not-found}
     */
    void enable(AccountId id) {
        requireAdministrator();
        requireOther(id);
        accounts.setActive(id, true);
        audit.note("account.enabled", "account " + id);
    }

    /**
     * Refuses signing in; sessions of the account end at the next click.
     *
     * @throws ProblemException {@code account.own}, {@code account.last-administrator} or {@code account.not-found}
     */
    void disable(AccountId id) {
        requireAdministrator();
        Account account = requireOther(id);
        int administrators = accounts.lockActiveAdministrators();
        if (account.active() && account.role() == Role.ADMINISTRATOR && administrators <= 1) {
            throw new ProblemException(ProblemCode.ACCOUNT_LAST_ADMINISTRATOR);
        }
        accounts.setActive(id, false);
        audit.note("account.disabled", "account " + id);
    }

    /**
     * Changes the own password; all sessions of the account end, this one included.
     *
     * @throws ProblemException {@code password.wrong} or {@code password.weak}
     */
    void changeOwnPassword(String current, String wanted) {
        Account own = caller.require();
        if (!passwords.verify(current, accounts.passwordHash(own.id()))) {
            throw new ProblemException(ProblemCode.PASSWORD_WRONG);
        }
        if (wanted.length() < SHORTEST_PASSWORD || wanted.equalsIgnoreCase(own.email())) {
            throw new ProblemException(ProblemCode.PASSWORD_WEAK, SHORTEST_PASSWORD);
        }
        accounts.changePassword(own.id(), passwords.hash(wanted));
        audit.note("account.password-changed", own.id(), "");
    }

    /** Keeps the language Meetlat speaks to the caller. */
    void speak(Language language) {
        accounts.speak(caller.require().id(), language);
    }

    private void requireAdministrator() {
        if (caller.require().role() != Role.ADMINISTRATOR) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
    }

    private Account requireOther(AccountId id) {
        if (caller.require().id().equals(id)) {
            throw new ProblemException(ProblemCode.ACCOUNT_OWN);
        }
        return accounts.find(id).orElseThrow(() -> new ProblemException(ProblemCode.ACCOUNT_NOT_FOUND));
    }
}
