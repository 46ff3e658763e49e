package nl.meetlat.web.account;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.db.account.Account;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsView {

    @Inject
    private AccountService service;

    private List<Account> accounts;

    public List<Account> getAccounts() {
        if (accounts == null) {
            accounts = service.all();
        }
        return accounts;
    }
}
