package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;

import nl.meetlat.web.language.Texts;

/** Having the answers erased, as long as it is known whose they are; also after sending and after the wave closed. */
@ApplicationScoped
public class WithdrawPage implements RespondentPage {

    static final String WITHDRAW = "withdraw";
    static final String WITHDRAWN = "withdrawn";
    private static final Set<String> PLACES = Set.of(WITHDRAW, WITHDRAWN);

    private AnsweringService answering;

    protected WithdrawPage() {}

    @Inject
    WithdrawPage(AnsweringService answering) {
        this.answering = answering;
    }

    @Override
    public boolean isAt(String place) {
        return PLACES.contains(place);
    }

    @Override
    public void show(String place, Exchange exchange) throws ServletException, IOException {
        Visit visit = exchange.visit();
        if (place.equals(WITHDRAW) && visit.response().isPresent()) {
            String title = Texts.of(WithdrawPage.class, exchange.language()).get("withdraw.title");
            exchange.show(RespondentView.WITHDRAW, 200, title, Withdraw.of(exchange));
        } else if (place.equals(WITHDRAWN) && visit.response().isEmpty() && visit.isDeclined()) {
            exchange.show(Notice.withdrawn(visit, exchange.language()), 200);
        } else {
            exchange.goTo(exchange.addresses().page(WelcomePage.HOME));
        }
    }

    @Override
    public void take(String place, Exchange exchange) {
        answering.withdrawn(exchange.key());
        exchange.goTo(exchange.addresses().page(WITHDRAWN));
    }
}
