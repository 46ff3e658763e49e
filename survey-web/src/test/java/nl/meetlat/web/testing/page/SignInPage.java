package nl.meetlat.web.testing.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;

/** The form to sign in with, in Dutch. */
public final class SignInPage extends PageObject {

    private SignInPage(Page page) {
        super(page);
    }

    public static SignInPage open(Page page) {
        page.navigate("/sign-in");
        return new SignInPage(page);
    }

    /** Signs in and arrives at the surveys, or where one was going. */
    public static void signIn(Page page, TestAccount account) {
        open(page).enter(account.email(), account.password());
    }

    /** Fills in both fields and presses the button. */
    public SignInPage enter(String email, String password) {
        field("E-mailadres").fill(email);
        field("Wachtwoord").fill(password);
        Arrival.by(button("Aanmelden"));
        return this;
    }
}
