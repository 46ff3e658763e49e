package nl.meetlat.web.answering;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Pace;
import nl.meetlat.web.language.Texts;

/**
 * A page of questions.
 *
 * @param title heading, may be empty
 * @param introduction text under it, may be empty
 * @param number of the page on the respondent's way, from 1
 * @param count of pages on it
 * @param minutesLeft from this page to the end, at least 1
 * @param cards the questions with their answers
 * @param summary of what to look at
 * @param action address of the form
 * @param saveAt address to which the script saves, followed by the code of the question
 * @param home address of the first page
 * @param key of the form; empty = nothing can be saved: somebody looks at how it will be
 * @param asked whether the open questions were pointed out already
 * @param fromReview whether one came here from the overview, and goes back there
 * @param carried what the form sends along; nothing but in a preview
 * @param languages others to go on in
 * @param minimumGroupSize smallest group of which results are shown; 0 = any
 */
public record Questions(String title, String introduction, int number, int count, int minutesLeft, List<Card> cards,
        Summary summary, String action, String saveAt, String home, String key, boolean asked, boolean fromReview,
        List<Carried> carried, List<LanguageChoice> languages, int minimumGroupSize) {

    static final String ASKED = "asked";
    static final String FROM_REVIEW = "review";
    static final String LACKING = "lacking";
    static final String MORE = "more";
    static final String SAVES = "answers/";

    /** A field of the form that is not seen. */
    public record Carried(String name, String value) {}

    public Questions {
        carried = List.copyOf(carried);
        cards = List.copyOf(Card.together(cards));
        languages = List.copyOf(languages);
    }

    /** @param page its number among all */
    static Questions of(Exchange exchange, int page, Itinerary itinerary, List<Card> cards, Summary summary,
            Pace pace) {
        Visit visit = exchange.visit();
        Language language = exchange.language();
        List<AskedPage> pages = visit.questionnaire().pages(language);
        AskedPage asked = pages.get(page - 1);
        Addresses addresses = exchange.addresses();
        List<LanguageChoice> languages = visit.questionnaire().questionnaire().languages().stream()
                .filter(other -> !other.equals(language)).map(other -> LanguageChoice.of(other, "")).toList();
        return new Questions(asked.title(), asked.introduction(), itinerary.position(page), itinerary.count(),
                pace.minutesLeft(page, itinerary::has), cards, summary,
                addresses.posted().page(String.valueOf(page)), addresses.bare().page(SAVES),
                addresses.page(WelcomePage.HOME), exchange.pageKey(language), exchange.has(ASKED),
                exchange.has(FROM_REVIEW), List.of(), languages, visit.wave().minimumGroupSize());
    }

    /**
     * What makes all cards look as they do while nothing is answered, which is the same for all. Null when something is, or
     * when conditions make the page look in many ways.
     */
    public Object untouched(Texts texts) {
        return cards.stream().allMatch(Card::isUntouched) ? new Untouched(cards, texts) : null;
    }

    /** The cards of a page nobody has answered yet. */
    private record Untouched(List<Card> cards, Texts texts) {}

    public boolean isLast() {
        return number == count;
    }

    public boolean isPreview() {
        return key.isEmpty();
    }
}
