package nl.meetlat.web.account;

import java.util.List;

import nl.meetlat.db.account.Account;

/**
 * Part of all accounts.
 *
 * @param number of this page, from 1
 * @param pages number of pages, at least 1
 * @param accounts of this page, by name
 */
public record AccountPage(int number, int pages, List<Account> accounts) {

    public AccountPage {
        accounts = List.copyOf(accounts);
    }
}
