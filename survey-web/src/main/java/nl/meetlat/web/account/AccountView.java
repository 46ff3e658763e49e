package nl.meetlat.web.account;

import java.io.Serializable;
import java.util.function.Consumer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountId;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;

/** One account, for an administrator. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/app/account?faces-redirect=true&includeViewParams=true";

    @Inject
    private AccountService service;
    @Inject
    private SpokenLanguage spoken;

    private Long id;
    private transient Account account;
    private transient String password;

    public Account getAccount() {
        if (account == null) {
            account = service.find(number());
        }
        return account;
    }

    /** Shows a new password once. */
    public void resetPassword() {
        try {
            password = service.resetPassword(number());
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
        }
    }

    public String disable() {
        return done(service::disable, "one.disabled");
    }

    public String enable() {
        return done(service::enable, "one.enabled");
    }

    private String done(Consumer<AccountId> deed, String told) {
        try {
            deed.accept(number());
            Notices.good(Texts.of(AccountView.class, spoken.language()).get(told));
            return AGAIN;
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    private AccountId number() {
        if (id == null || id <= 0) {
            throw new ProblemException(ProblemCode.ACCOUNT_NOT_FOUND);
        }
        return new AccountId(id);
    }

    /** Present only in the answer to the request that made it. */
    public String getPassword() {
        return password;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
