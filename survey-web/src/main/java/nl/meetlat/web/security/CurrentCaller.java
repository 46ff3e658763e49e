package nl.meetlat.web.security;

import java.security.Principal;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountRepository;
import nl.meetlat.db.account.Role;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/**
 * Who sends this request, read from the database once a request: a disabled account, a changed password or another role ends
 * earlier sessions at the next click. Only inside requests; work in the background has no caller.
 */
@Named("caller")
@RequestScoped
public class CurrentCaller {

    private HttpServletRequest request;
    private AccountRepository accounts;
    private Optional<Account> account;

    protected CurrentCaller() {}

    @Inject
    CurrentCaller(HttpServletRequest request, AccountRepository accounts) {
        this.request = request;
        this.accounts = accounts;
    }

    /** Empty: nobody is signed in. */
    public Optional<Account> account() {
        if (account == null) {
            account = read();
        }
        return account;
    }

    /** @throws ProblemException when nobody is signed in */
    public Account require() {
        return account().orElseThrow(() -> new ProblemException(ProblemCode.SIGN_IN_NEEDED));
    }

    public boolean isSignedIn() {
        return account().isPresent();
    }

    public boolean isAdministrator() {
        return account().filter(signedIn -> signedIn.role() == Role.ADMINISTRATOR).isPresent();
    }

    public String getName() {
        return account().map(Account::name).orElse("");
    }

    private Optional<Account> read() {
        Principal principal = request.getUserPrincipal();
        return Optional.ofNullable(principal)
                .flatMap(named -> CallerName.parse(named.getName()))
                .flatMap(name -> accounts.find(name.account())
                        .filter(found -> found.active() && found.revision() == name.revision()))
                .filter(found -> request.isUserInRole(found.role().code()));
    }
}
