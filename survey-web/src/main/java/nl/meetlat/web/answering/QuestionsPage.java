package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String LANGUAGE = "language:";
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
        List<Card> cards = cards(exchange, number);
        Summary summary = exchange.has(Questions.ASKED) ? skipped(cards, exchange.language()) : Summary.NONE;
        show(exchange, number, cards, summary, 200);
    }

    private List<Card> cards(Exchange exchange, int number) {
        Map<ItemCode, StoredAnswer> answers = door.answers(exchange.visit());
        AskedPage page = exchange.visit().questionnaire().pages(exchange.language()).get(number - 1);
        return page.questions().stream()
                .map(asked -> Card.of(asked, Optional.ofNullable(answers.get(new ItemCode(asked.code()))),
                        exchange.language()))
                .toList();
    }

    private static Summary skipped(List<Card> cards, Language language) {
        List<Summary.Entry> open = cards.stream().filter(card -> card.isOpen() && card.asked().required())
                .map(card -> new Summary.Entry(card.id(), card.asked().text())).toList();
        return open.isEmpty() ? Summary.NONE
                : new Summary(Texts.of(QuestionsPage.class, language).get("skipped", open.size()), open, false);
    }

    private void show(Exchange exchange, int number, List<Card> cards, Summary summary, int status)
            throws ServletException, IOException {
        Questions questions = Questions.of(exchange, number, cards, summary, paces.of(exchange.visit()));
        Texts texts = Texts.of(QuestionsPage.class, exchange.language());
        String title = texts.get("questions.title", number, questions.count());
        if (summary.isPresent()) {
            title = texts.get(summary.error() ? "title.error" : "title.notice", title);
        }
        exchange.show(RespondentView.QUESTIONS, status, title, questions);
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
            refuse(exchange, number);
            return;
        }
        Saving saving = answering.save(exchange.page(), posted.answers());
        exchange.goOnWith(saving.key());
        if (saving.isMadeUp()) {
            refuse(exchange, number);
        } else if (saving.isComplete()) {
            goOn(exchange, number, page, questionnaire, saving);
        } else {
            showProblems(exchange, number, saving);
        }
    }

    private static void refuse(Exchange exchange, int number) throws ServletException, IOException {
        exchange.show(Notice.refused(exchange.language(), new RefusalWords(exchange.language()).ofRequest(),
                exchange.addresses().page(String.valueOf(number))), NOT_TAKEN);
    }

    private void goOn(Exchange exchange, int number, AskedPage page, FrozenQuestionnaire questionnaire,
            Saving saving) {
        String go = exchange.parameter(PostedPage.GO);
        if (go.startsWith(LANGUAGE)) {
            goOnIn(go.substring(LANGUAGE.length()), exchange, number, questionnaire);
        } else if (go.equals(PREVIOUS)) {
            exchange.goTo(exchange.addresses()
                    .page(number == 1 ? WelcomePage.WELCOME : String.valueOf(number - 1)));
        } else if (!exchange.has(Questions.ASKED) && isSomethingSkipped(page, saving)) {
            String[] marks = exchange.has(Questions.FROM_REVIEW)
                    ? new String[] {Questions.ASKED, Questions.FROM_REVIEW}
                    : new String[] {Questions.ASKED};
            exchange.goTo(exchange.addresses().page(String.valueOf(number), marks) + "#" + Summary.ANCHOR);
        } else if (exchange.has(Questions.FROM_REVIEW) || number == questionnaire.pageCount()) {
            exchange.goTo(exchange.addresses().page(ReviewPage.REVIEW));
        } else {
            exchange.goTo(exchange.addresses().page(String.valueOf(number + 1)));
        }
    }

    private void goOnIn(String tag, Exchange exchange, int number, FrozenQuestionnaire questionnaire) {
        Language language = questionnaire.questionnaire().languages().stream()
                .filter(offered -> offered.tag().equals(tag)).findFirst().orElse(exchange.page().language());
        answering.speaks(exchange.page(), language);
        Addresses addresses = exchange.addresses();
        boolean remembered = exchange.page().response().isPresent();
        exchange.goTo((remembered ? addresses : addresses.in(language)).page(String.valueOf(number)));
    }

    private static boolean isSomethingSkipped(AskedPage page, Saving saving) {
        List<String> open = saving.outcomes().stream()
                .filter(outcome -> outcome instanceof AnswerOutcome.Kept kept && kept.saved().value().isEmpty())
                .map(outcome -> outcome.posted().item()).toList();
        return page.questions().stream().anyMatch(asked -> asked.required() && open.contains(asked.code()));
    }

    private void showProblems(Exchange exchange, int number, Saving saving) throws ServletException, IOException {
        RefusalWords words = new RefusalWords(exchange.language());
        List<Card> cards = new ArrayList<>(cards(exchange, number));
        List<Summary.Entry> entries = new ArrayList<>();
        cards.replaceAll(card -> saving.outcomes().stream()
                .filter(outcome -> outcome.posted().item().equals(card.asked().code())).findFirst()
                .map(outcome -> card.after(outcome, words)).orElse(card));
        cards.stream().filter(Card::hasProblem)
                .map(card -> new Summary.Entry(card.id(), card.asked().text() + " \u2013 " + card.problem()))
                .forEach(entries::add);
        String heading = Texts.of(QuestionsPage.class, exchange.language()).get("problems", entries.size());
        show(exchange, number, cards, new Summary(heading, entries, true), NOT_TAKEN);
    }
}
