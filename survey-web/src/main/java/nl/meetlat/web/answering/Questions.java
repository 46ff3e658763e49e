package nl.meetlat.web.answering;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Pace;

/**
 * A page of questions.
 *
 * @param title heading, may be empty
 * @param introduction text under it, may be empty
 * @param number of the page, from 1
 * @param count of pages
 * @param minutesLeft from this page to the end, at least 1
 * @param cards the questions with their answers
 * @param summary of what to look at
 * @param action address of the form
 * @param saveAt address to which the script saves, followed by the code of the question
 * @param home address of the first page
 * @param key of the form; empty = nothing can be saved: somebody looks at how it will be
 * @param asked whether the open questions were pointed out already
 * @param fromReview whether one came here from the overview, and goes back there
 * @param languages others to go on in
 * @param minimumGroupSize smallest group of which results are shown; 0 = any
 */
public record Questions(String title, String introduction, int number, int count, int minutesLeft, List<Card> cards,
        Summary summary, String action, String saveAt, String home, String key, boolean asked, boolean fromReview,
        List<LanguageChoice> languages, int minimumGroupSize) {

    static final String ASKED = "asked";
    static final String FROM_REVIEW = "review";
    static final String SAVES = "answers/";

    public Questions {
        cards = List.copyOf(cards);
        languages = List.copyOf(languages);
    }

    static Questions of(Exchange exchange, int number, List<Card> cards, Summary summary, Pace pace) {
        Visit visit = exchange.visit();
        Language language = exchange.language();
        List<AskedPage> pages = visit.questionnaire().pages(language);
        AskedPage page = pages.get(number - 1);
        Addresses addresses = exchange.addresses();
        List<LanguageChoice> languages = visit.questionnaire().questionnaire().languages().stream()
                .filter(other -> !other.equals(language)).map(other -> LanguageChoice.of(other, "")).toList();
        return new Questions(page.title(), page.introduction(), number, pages.size(),
                pace.minutesLeft(number), cards, summary, addresses.posted().page(String.valueOf(number)),
                addresses.bare().page(SAVES),
                addresses.page(WelcomePage.HOME), exchange.pageKey(language), exchange.has(ASKED),
                exchange.has(FROM_REVIEW), languages, visit.wave().minimumGroupSize());
    }

    public boolean isLast() {
        return number == count;
    }

    public boolean isPreview() {
        return key.isEmpty();
    }
}
