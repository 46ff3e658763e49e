package nl.meetlat.web.answering;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;

import nl.meetlat.web.language.Texts;

/** Saying no, which also ends the mails. Only the button does it: mail programs open every link by themselves. */
@ApplicationScoped
public class DeclinePage implements RespondentPage {

    static final String DECLINE = "decline";

    private AnsweringService answering;

    protected DeclinePage() {}

    @Inject
    DeclinePage(AnsweringService answering) {
        this.answering = answering;
    }

    @Override
    public boolean isAt(String place) {
        return place.equals(DECLINE);
    }

    @Override
    public void show(String place, Exchange exchange) throws ServletException, IOException {
        Visit visit = exchange.visit();
        if (visit.state() == Visit.State.SUBMITTED) {
            exchange.show(Notice.closedDoor(visit, exchange.language()), 200);
        } else if (visit.isDeclined()) {
            exchange.show(Notice.stayedAway(visit, exchange.language(),
                    exchange.addresses().page(WelcomePage.WELCOME)), 200);
        } else {
            String title = Texts.of(DeclinePage.class, exchange.language()).get("decline.title");
            exchange.show(RespondentView.DECLINE, 200, title, Decline.of(exchange));
        }
    }

    @Override
    public void take(String place, Exchange exchange) {
        answering.declined(exchange.key());
        exchange.goTo(exchange.addresses().page(DECLINE));
    }
}
