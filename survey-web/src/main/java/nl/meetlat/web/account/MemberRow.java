package nl.meetlat.web.account;

import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountId;

/**
 * Somebody who may see a survey.
 *
 * @param role code of the role
 * @param organisation of a manager; otherwise empty
 * @param own whether it is the caller
 */
public record MemberRow(AccountId account, String name, String email, String role, String organisation, boolean own) {

    static MemberRow of(Account account, AccountId caller) {
        return new MemberRow(account.id(), account.name(), account.email(), account.role().code(),
                account.organisation().orElse(""), account.id().equals(caller));
    }
}
