package nl.meetlat.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** The list of accounts, of which the address says which page. */
@Named
@RequestScoped
public class AccountsView {

    private static final String NUMBER = "[1-9][0-9]{0,6}";

    @Inject
    private AccountService service;
    @Inject
    private SpokenLanguage spoken;

    private String number;
    private AccountPage page;

    public AccountPage getPage() {
        if (page == null) {
            page = service.page(number != null && number.matches(NUMBER) ? Integer.parseInt(number) : 1);
        }
        return page;
    }

    /** Which page of how many. */
    public String getPlace() {
        return Texts.of(AccountsView.class, spoken.language()).get("accounts.page", getPage().number(),
                getPage().pages());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
