package nl.meetlat.web.answering;

/**
 * The question whether somebody really does not want to take part.
 *
 * @param begun whether something was answered already
 * @param action address of the form
 * @param withdraw address of the page to have the answers erased
 * @param back address of the first page
 * @param key of the form
 */
public record Decline(boolean begun, String action, String withdraw, String back, String key) {

    static Decline of(Exchange exchange) {
        Addresses addresses = exchange.addresses();
        return new Decline(exchange.visit().response().isPresent(), addresses.posted().page(DeclinePage.DECLINE),
                addresses.page(WithdrawPage.WITHDRAW),
                addresses.page(WelcomePage.HOME), exchange.pageKey(exchange.language()));
    }
}
