package nl.meetlat.web.account;

import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.question.Language;
import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountRepository;
import nl.meetlat.db.account.NewAccount;
import nl.meetlat.db.account.Role;
import nl.meetlat.web.config.Setting;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Passwords;

/** Makes the administrator with whom an empty installation begins, from the settings. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    private AccountRepository accounts;
    private Passwords passwords;
    private Audit audit;
    private Clock clock;

    protected FirstAdministrator() {}

    @Inject
    FirstAdministrator(AccountRepository accounts, Passwords passwords, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing happens when there is an account already, or no password is set. */
    public void makeIfNobody() {
        if (!accounts.isEmpty()) {
            return;
        }
        Optional<String> password = Setting.ADMIN_PASSWORD.chosen();
        if (password.isEmpty()) {
            LOG.warning(() -> "nobody can sign in: there is no account and " + Setting.ADMIN_PASSWORD.variable()
                    + " is not set");
            return;
        }
        String name = Texts.of(FirstAdministrator.class, Language.DUTCH).get("role.administrator");
        Account made = accounts.create(new NewAccount(Setting.ADMIN_EMAIL.text(), name, Role.ADMINISTRATOR,
                Optional.empty(), Language.DUTCH, passwords.hash(password.get())), clock.instant());
        audit.noteOwn("account.created", Optional.empty(), "account " + made.id() + " administrator");
    }
}
