package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.StoredAnswer;

/**
 * Where the link leads: the welcome, or straight on to where the respondent was, or word that there is nothing (more) to fill
 * in. Its script tells that a person opened it; so does the button.
 */
@ApplicationScoped
public class WelcomePage implements RespondentPage {

    static final String HOME = "";
    static final String WELCOME = "welcome";
    static final String BEGIN = "begin";
    static final String OPENED = "opened";
    private static final Set<String> PLACES = Set.of(HOME, WELCOME, BEGIN, OPENED);

    private AnsweringService answering;

    protected WelcomePage() {}

    @Inject
    WelcomePage(AnsweringService answering) {
        this.answering = answering;
    }

    @Override
    public boolean isAt(String place) {
        return PLACES.contains(place);
    }

    @Override
    public void show(String place, Exchange exchange) throws ServletException, IOException {
        Visit visit = exchange.visit();
        if (place.equals(BEGIN) || place.equals(OPENED)) {
            exchange.goTo(exchange.addresses().page(HOME));
        } else if (visit.state() != Visit.State.OPEN) {
            exchange.show(Notice.closedDoor(visit, exchange.language()).offeringToErase(visit, exchange.language(),
                    exchange.addresses()), 200);
        } else if (place.equals(HOME) && visit.isDeclined()) {
            exchange.show(Notice.stayedAway(visit, exchange.language(), exchange.addresses().page(WELCOME)), 200);
        } else if (place.equals(HOME) && visit.response().isPresent()) {
            Map<ItemCode, StoredAnswer> answers = visit.answers();
            ResumePoint point = ResumePoint.of(visit.questionnaire().pages(exchange.language()),
                    visit.questionnaire().itinerary(answers), answers);
            exchange.goTo(exchange.addresses().page(point.place()) + point.fragment());
        } else {
            exchange.show(RespondentView.WELCOME, 200, "", Welcome.of(exchange));
        }
    }

    @Override
    public void take(String place, Exchange exchange) {
        answering.opened(exchange.key());
        if (place.equals(OPENED)) {
            exchange.sayNothing();
        } else {
            exchange.goTo(exchange.addresses().page(place.equals(BEGIN) ? "1" : HOME));
        }
    }
}
