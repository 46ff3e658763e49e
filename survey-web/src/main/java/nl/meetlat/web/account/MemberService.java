package nl.meetlat.web.account;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountId;
import nl.meetlat.db.account.AccountRepository;
import nl.meetlat.db.account.Role;
import nl.meetlat.db.account.SurveyMembership;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.CurrentCaller;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Who may see a survey: its researchers share it with others and with managers. */
@ApplicationScoped
@Transactional
public class MemberService {

    private SurveyAccess access;
    private SurveyMembership membership;
    private AccountRepository accounts;
    private CurrentCaller caller;
    private Audit audit;

    protected MemberService() {}

    @Inject
    MemberService(SurveyAccess access, SurveyMembership membership, AccountRepository accounts, CurrentCaller caller,
            Audit audit) {
        this.access = access;
        this.membership = membership;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
    }

    /** By name. */
    List<MemberRow> members(SurveyId survey) {
        access.survey(survey, Right.RESEARCH);
        AccountId own = caller.require().id();
        return membership.membersOf(survey)
                .stream()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .map(account -> MemberRow.of(account, own))
                .sorted(Comparator.comparing(MemberRow::name, Collator.getInstance(Locale.ROOT))
                        .thenComparing(row -> row.account().value()))
                .toList();
    }

    /**
     * Lets an account see the survey, as its role allows.
     *
     * @throws ProblemException {@code member.no-account} when no active researcher or manager has this address
     */
    void add(SurveyId survey, String email) {
        access.survey(survey, Right.RESEARCH);
        Account account = accounts.findByEmail(email.strip())
                .filter(found -> found.active() && found.role() != Role.ADMINISTRATOR)
                .orElseThrow(() -> new ProblemException(ProblemCode.MEMBER_NO_ACCOUNT));
        membership.add(survey, account.id());
        audit.note("member.added", survey, "account " + account.id());
    }

    /**
     * The account does not see the survey any more.
     *
     * @throws ProblemException {@code member.own}: one cannot lock oneself out
     */
    void remove(SurveyId survey, AccountId account) {
        access.survey(survey, Right.RESEARCH);
        if (caller.require().id().equals(account)) {
            throw new ProblemException(ProblemCode.MEMBER_OWN);
        }
        membership.remove(survey, account);
        audit.note("member.removed", survey, "account " + account);
    }
}
