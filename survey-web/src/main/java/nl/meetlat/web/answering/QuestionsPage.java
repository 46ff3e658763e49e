package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.web.language.Texts;

/** A page of questions. Its form saves the whole page, whichever button is pressed; the script saves answer by answer. */
@ApplicationScoped
public class QuestionsPage implements RespondentPage {

    static final String PREVIOUS = "previous";
    static final String LANGUAGE = "language:";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final int NOT_TAKEN = 422;

    private RespondentDoor door;
    private AnsweringService answering;
    private Paces paces;

    protected QuestionsPage() {}

    @Inject
    QuestionsPage(RespondentDoor door, AnsweringService answering, Paces paces) {
        this.door = door;
        this.answering = answering;
        this.paces = paces;
    }

    @Override
    public boolean isAt(String place) {
        return NUMBER.matcher(place).matches();
    }

    @Override
    public void show(String place, Exchange exchange) throws ServletException, IOException {
        Visit visit = exchange.visit();
        int number = Integer.parseInt(place);
        if (visit.state() != Visit.State.OPEN || number > visit.questionnaire().pageCount()) {
            exchange.goTo(exchange.addresses().page(WelcomePage.HOME));
            return;
        }
        Map<ItemCode, StoredAnswer> answers = visit.answers();
        Itinerary itinerary = visit.questionnaire().itinerary(answers);
        if (!itinerary.has(number)) {
            exchange.goTo(exchange.addresses().page(placeAfter(number, itinerary)));
            return;
        }
        PageSummary summary = new PageSummary(
                visit.questionnaire().cards(number, answers, exchange.language()), exchange.language());
        summary.marked(exchange::has);
        show(exchange, number, itinerary, summary, 200);
    }

    private static String placeAfter(int number, Itinerary itinerary) {
        OptionalInt next = itinerary.after(number);
        return next.isPresent() ? String.valueOf(next.getAsInt()) : ReviewPage.REVIEW;
    }

    private void show(Exchange exchange, int number, Itinerary itinerary, PageSummary page, int status)
            throws ServletException, IOException {
        Questions questions = Questions.of(exchange, number, itinerary, page.cards(), page.summary(),
                paces.of(exchange.visit()));
        Texts texts = Texts.of(QuestionsPage.class, exchange.language());
        String title = texts.get("questions.title", questions.number(), questions.count());
        exchange.show(RespondentView.QUESTIONS, status, page.title(title), questions);
    }

    @Override
    public void take(String place, Exchange exchange) throws ServletException, IOException {
        int number = Integer.parseInt(place);
        FrozenQuestionnaire questionnaire = door.questionnaire(exchange.page());
        if (number > questionnaire.pageCount()) {
            exchange.goTo(exchange.addresses().page(WelcomePage.HOME));
            return;
        }
        AskedPage page = questionnaire.pages(exchange.page().language()).get(number - 1);
        PostedPage posted = PostedPage.of(page, exchange.parameters());
        if (posted.madeUp()) {
            refuse(exchange, number, List.of());
            return;
        }
        Saving saving = answering.savePage(exchange.page(), posted.answers());
        exchange.goOnWith(saving.key());
        if (saving.isMadeUp()) {
            refuse(exchange, number, saving.outcomes());
        } else if (saving.isComplete()) {
            goOn(exchange, number, questionnaire, posted, saving);
        } else {
            showProblems(exchange, number, saving);
        }
    }

    private static void refuse(Exchange exchange, int number, List<AnswerOutcome> outcomes)
            throws ServletException, IOException {
        exchange.show(Notice.refused(exchange.language(), new RefusalWords(exchange.language()).ofRequest(outcomes),
                exchange.addresses().page(String.valueOf(number))), NOT_TAKEN);
    }

    private void goOn(Exchange exchange, int number, FrozenQuestionnaire questionnaire, PostedPage posted,
            Saving saving) {
        String go = exchange.parameter(PostedPage.GO);
        if (go.startsWith(LANGUAGE)) {
            goOnIn(go.substring(LANGUAGE.length()), exchange, number, questionnaire);
            return;
        }
        Map<ItemCode, StoredAnswer> answers = questionnaire.routing().isEmpty() ? saving.stored()
                : door.answers(exchange.page());
        Itinerary itinerary = questionnaire.itinerary(answers);
        List<Card> cards = questionnaire.cards(number, answers, exchange.page().language());
        Optional<String> heldUp = PageSummary.heldUp(cards, posted, exchange.has(Questions.ASKED));
        if (go.equals(PREVIOUS)) {
            OptionalInt before = itinerary.before(number);
            exchange.goTo(exchange.addresses()
                    .page(before.isPresent() ? String.valueOf(before.getAsInt()) : WelcomePage.WELCOME));
        } else if (heldUp.isPresent()) {
            again(exchange, number, heldUp.get());
        } else if (exchange.has(Questions.FROM_REVIEW)) {
            exchange.goTo(exchange.addresses().page(ReviewPage.REVIEW));
        } else {
            exchange.goTo(exchange.addresses().page(placeAfter(number, itinerary)));
        }
    }

    /** The same page once more, with something to look at. */
    private static void again(Exchange exchange, int number, String mark) {
        String[] marks = exchange.has(Questions.FROM_REVIEW) ? new String[] {mark, Questions.FROM_REVIEW}
                : new String[] {mark};
        exchange.goTo(exchange.addresses().page(String.valueOf(number), marks) + "#" + Summary.ANCHOR);
    }

    private void goOnIn(String tag, Exchange exchange, int number, FrozenQuestionnaire questionnaire) {
        Language language = questionnaire.questionnaire().languages().stream()
                .filter(offered -> offered.tag().equals(tag)).findFirst().orElse(exchange.page().language());
        answering.speaks(exchange.page(), language);
        Addresses addresses = exchange.addresses();
        boolean remembered = exchange.page().response().isPresent();
        exchange.goTo((remembered ? addresses : addresses.in(language)).page(String.valueOf(number)));
    }

    private void showProblems(Exchange exchange, int number, Saving saving) throws ServletException, IOException {
        Map<ItemCode, StoredAnswer> answers = exchange.visit().answers();
        FrozenQuestionnaire questionnaire = exchange.visit().questionnaire();
        PageSummary summary = new PageSummary(questionnaire.cards(number, answers, exchange.language()),
                exchange.language());
        summary.problems(saving.outcomes());
        show(exchange, number, questionnaire.itinerary(answers), summary, NOT_TAKEN);
    }
}
