package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.routing.Route;
import nl.meetlat.core.routing.Routing;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/** A questionnaire ready to be shown and answered: looked up by code, and put into words once per language. */
final class FrozenQuestionnaire {

    private final Questionnaire questionnaire;
    private final Map<String, Question> questions = new HashMap<>();
    private final Routing routing;
    private final Map<Language, List<AskedPage>> worded = new ConcurrentHashMap<>();

    FrozenQuestionnaire(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.routing = new Routing(questionnaire);
        questionnaire.questions().forEach(question -> questions.put(question.code().value(), question));
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The question of this code that takes an answer. */
    Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code)).filter(question -> !(question instanceof Information));
    }

    /** Who is asked what. */
    Routing routing() {
        return routing;
    }

    /** The way along the pages of somebody who gave these answers. */
    Itinerary itinerary(Map<ItemCode, StoredAnswer> answers) {
        return new Itinerary(route(answers), pageCount());
    }

    Route route(Map<ItemCode, StoredAnswer> answers) {
        Map<ItemCode, String> values = new HashMap<>();
        answers.forEach((code, answer) -> values.put(code, answer.value()));
        return routing.route(values);
    }

    /** The cards of a page; without those that are not put, whatever is answered on the page itself. */
    List<Card> cards(int number, Map<ItemCode, StoredAnswer> answers, Language language) {
        Page page = questionnaire.pages().get(number - 1);
        Route route = route(answers);
        BrowserCondition inBrowser = new BrowserCondition(routing,
                page.allQuestions().map(Question::code).collect(Collectors.toSet()), route.counted());
        List<Card> cards = new ArrayList<>();
        for (AskedQuestion asked : pages(language).get(number - 1).questions()) {
            ItemCode code = new ItemCode(asked.code());
            String when = questions.get(asked.code()).condition().map(inBrowser::of).orElse("");
            boolean alone = !asked.explains().isEmpty()
                    && cards.stream().noneMatch(card -> card.asked().code().equals(asked.explains()));
            if (!alone && (route.isAsked(code) || !when.isEmpty())) {
                cards.add(Card.of(asked, Optional.ofNullable(answers.get(code)), language).when(when,
                        route.isAsked(code)));
            }
        }
        return cards;
    }

    /** The number of the page on which a question stands, from 1. */
    int pageOf(ItemCode code) {
        return 1 + IntStream.range(0, pageCount()).filter(index -> questionnaire.pages().get(index).allQuestions()
                .anyMatch(question -> question.code().equals(code))).findFirst().orElseThrow();
    }

    int pageCount() {
        return questionnaire.pages().size();
    }

    /** The pages in the language, the first is page 1. */
    List<AskedPage> pages(Language language) {
        return worded.computeIfAbsent(offered(language), this::word);
    }

    /** A question that takes an answer, in the language. @throws java.util.NoSuchElementException when there is none */
    AskedQuestion asked(String code, Language language) {
        return pages(language).stream().flatMap(page -> page.questions().stream())
                .filter(asked -> asked.takesAnswer() && asked.code().equals(code)).findFirst().orElseThrow();
    }

    /** The language itself when the questionnaire is offered in it, else the questionnaire's first. */
    Language offered(Language language) {
        return questionnaire.languages().contains(language) ? language : questionnaire.languages().get(0);
    }

    private List<AskedPage> word(Language language) {
        return questionnaire.pages().stream().map(page -> AskedPage.of(page, language)).toList();
    }
}
