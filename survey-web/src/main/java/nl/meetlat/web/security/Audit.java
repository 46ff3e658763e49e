package nl.meetlat.web.security;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountId;
import nl.meetlat.db.account.AuditLog;
import nl.meetlat.db.account.AuditLog.AuditEntry;

/**
 * Notes who did what, in the transaction of the deed. Details are internal numbers: no names, addresses or answers.
 */
@ApplicationScoped
public class Audit {

    private AuditLog log;
    private CurrentCaller caller;
    private Clock clock;

    protected Audit() {}

    @Inject
    Audit(AuditLog log, CurrentCaller caller, Clock clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller did something to a survey; {@code action} is a code such as {@code wave.opened}. */
    public void note(String action, SurveyId survey, String detail) {
        log.add(new AuditEntry(clock.instant(), caller.account().map(Account::id), action, Optional.of(survey),
                detail));
    }

    /** The caller did something that concerns no survey. */
    public void note(String action, String detail) {
        log.add(new AuditEntry(clock.instant(), caller.account().map(Account::id), action, Optional.empty(), detail));
    }

    /** An account did something while no caller is known yet, or any more. */
    public void note(String action, AccountId account, String detail) {
        log.add(new AuditEntry(clock.instant(), Optional.of(account), action, Optional.empty(), detail));
    }

    /** Meetlat itself did something in the background. */
    public void noteOwn(String action, Optional<SurveyId> survey, String detail) {
        log.add(new AuditEntry(clock.instant(), Optional.empty(), action, survey, detail));
    }
}
