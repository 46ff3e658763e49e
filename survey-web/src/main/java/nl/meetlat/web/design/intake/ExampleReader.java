package nl.meetlat.web.design.intake;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountRepository;
import nl.meetlat.db.account.NewAccount;
import nl.meetlat.db.account.Role;
import nl.meetlat.db.account.SurveyMembership;
import nl.meetlat.web.config.Setting;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Passwords;

/** Makes a manager of one organisation of the example, so that somebody new can see what a manager sees. */
@ApplicationScoped
@Transactional
public class ExampleReader {

    /** As written in the example's list of participants. */
    static final String ORGANISATION = "Trias";

    private AccountRepository accounts;
    private SurveyMembership membership;
    private Passwords passwords;
    private Audit audit;
    private Clock clock;

    protected ExampleReader() {}

    @Inject
    ExampleReader(AccountRepository accounts, SurveyMembership membership, Passwords passwords, Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.membership = membership;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing happens unless the settings name the manager, or when the address is taken. */
    public void make(SurveyId example) {
        Optional<String> email = Setting.EXAMPLE_MANAGER_EMAIL.chosen()
                .filter(address -> accounts.findByEmail(address).isEmpty());
        Optional<String> password = Setting.EXAMPLE_MANAGER_PASSWORD.chosen();
        if (email.isEmpty() || password.isEmpty()) {
            return;
        }
        Account made = accounts.create(new NewAccount(email.get(), "Manager " + ORGANISATION, Role.MANAGER,
                Optional.of(ORGANISATION), Language.DUTCH, passwords.hash(password.get())), clock.instant());
        membership.add(example, made.id());
        audit.noteOwn("account.created", Optional.of(example), "account " + made.id() + " manager");
    }
}
