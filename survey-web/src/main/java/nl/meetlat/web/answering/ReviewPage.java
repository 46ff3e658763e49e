package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;

import nl.meetlat.core.response.AnswersLackingException;
import nl.meetlat.web.language.Texts;

/** All answers under each other, and the button that sends them. */
@ApplicationScoped
public class ReviewPage implements RespondentPage {

    static final String REVIEW = "review";
    static final String SUBMIT = "submit";
    private static final Set<String> PLACES = Set.of(REVIEW, SUBMIT);

    private AnsweringService answering;

    protected ReviewPage() {}

    @Inject
    ReviewPage(AnsweringService answering) {
        this.answering = answering;
    }

    @Override
    public boolean isAt(String place) {
        return PLACES.contains(place);
    }

    @Override
    public void show(String place, Exchange exchange) throws ServletException, IOException {
        Visit visit = exchange.visit();
        if (place.equals(SUBMIT) || visit.state() != Visit.State.OPEN) {
            exchange.goTo(exchange.addresses().page(WelcomePage.HOME));
            return;
        }
        String title = Texts.of(ReviewPage.class, exchange.language()).get("review.title");
        exchange.show(RespondentView.REVIEW, 200, title, Review.of(exchange, visit.answers()));
    }

    @Override
    public void take(String place, Exchange exchange) {
        try {
            if (place.equals(SUBMIT)) {
                answering.submit(exchange.page());
            }
            exchange.goTo(exchange.addresses().page(WelcomePage.HOME));
        } catch (AnswersLackingException e) {
            int page = exchange.visit().questionnaire().pageOf(e.questions().get(0));
            exchange.goTo(exchange.addresses().page(String.valueOf(page), Questions.LACKING, Questions.FROM_REVIEW)
                    + "#" + Summary.ANCHOR);
        }
    }
}
