package nl.meetlat.web.testing.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.browser.Arrival;

/** Where a researcher plans, sends and follows the mails of a wave, in Dutch. */
public final class OutgoingMailPage extends PageObject {

    private OutgoingMailPage(Page page) {
        super(page);
    }

    public static OutgoingMailPage open(Page page, Wave wave) {
        page.navigate("/app/wave/outbox?survey=" + wave.survey() + "&wave=" + wave.id());
        return new OutgoingMailPage(page);
    }

    /** What the page says about what was just done. */
    public Locator told() {
        return page.locator(".told").first();
    }

    /** All of the page but its head and menus. */
    public Locator content() {
        return page.locator("main");
    }

    /** Plans the reminder. @param days after the invitation; 0 for none */
    public OutgoingMailPage remindAfter(int days) {
        field("Aantal dagen tot de herinnering").fill(String.valueOf(days));
        Arrival.by(button("Bewaar planning"));
        return this;
    }

    /** Plans the invitation. @param moment in the form {@code 2026-11-05T09:00} */
    public OutgoingMailPage inviteAt(String moment) {
        field("Uitnodiging op").fill(moment);
        Arrival.by(button("Bewaar planning"));
        return this;
    }

    /** Plans the closing. @param moment in the form {@code 2026-11-05T09:00} */
    public OutgoingMailPage closeAt(String moment) {
        field("Sluiting op").fill(moment);
        Arrival.by(button("Bewaar planning"));
        return this;
    }

    /** Sends the invitations that can go out. @param number as the button says */
    public OutgoingMailPage invite(int number) {
        return send("Verstuur " + number + (number == 1 ? " uitnodiging" : " uitnodigingen"));
    }

    /** Sends the reminders that can go out. @param number as the button says */
    public OutgoingMailPage remind(int number) {
        return send("Verstuur " + number + (number == 1 ? " herinnering" : " herinneringen"));
    }

    private OutgoingMailPage send(String what) {
        page.getByText(what, new Page.GetByTextOptions().setExact(true)).click();
        Arrival.by(button("Ja, verstuur nu").locator("visible=true"));
        return this;
    }

    public OutgoingMailPage close() {
        page.getByText("Sluit de meting nu").click();
        Arrival.by(button("Ja, sluit nu"));
        return this;
    }

    /** The line about one mail. */
    public Locator mailTo(String address, String kind) {
        return page.locator("#list tbody tr").filter(new Locator.FilterOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(kind));
    }

    /** Opens a mail to read it; answers its text. */
    public Locator read(String address, String kind) {
        Arrival.by(mailTo(address, kind).getByRole(com.microsoft.playwright.options.AriaRole.LINK));
        return page.locator("article");
    }
}
