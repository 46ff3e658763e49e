package nl.meetlat.web.answering;

/**
 * The question whether somebody really wants the answers erased.
 *
 * @param submitted whether they were sent in
 * @param action address of the form
 * @param back address of the first page
 * @param key of the form
 */
public record Withdraw(boolean submitted, String action, String back, String key) {

    static Withdraw of(Exchange exchange) {
        Addresses addresses = exchange.addresses();
        return new Withdraw(exchange.visit().state() == Visit.State.SUBMITTED,
                addresses.posted().page(WithdrawPage.WITHDRAW), addresses.page(WelcomePage.HOME),
                exchange.pageKey(exchange.language()));
    }
}
