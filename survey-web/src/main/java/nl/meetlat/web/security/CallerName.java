package nl.meetlat.web.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountId;

/**
 * The name under which the container knows a caller: the account and its revision at the moment of signing in.
 *
 * @param account who
 * @param revision of the account then
 */
record CallerName(AccountId account, int revision) {

    private static final Pattern FORM = Pattern.compile("account ([1-9]\\d{0,17}) revision (\\d{1,9})");

    static CallerName of(Account account) {
        return new CallerName(account.id(), account.revision());
    }

    static Optional<CallerName> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new CallerName(new AccountId(Long.parseLong(matcher.group(1))),
                        Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "account " + account + " revision " + revision;
    }
}
