package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.web.language.Texts;

/**
 * All answers, to look through before they are sent.
 *
 * @param pages in order, those without questions left out
 * @param open number of questions left open
 * @param lacking number of them that must be answered
 * @param submit address of the form
 * @param back address of the last page of questions
 * @param key of the form
 */
public record Review(List<Part> pages, int open, int lacking, String submit, String back, String key) {

    /**
     * A page of questions.
     *
     * @param title heading; when the page has none, its number says it
     * @param number of the page
     * @param answers in order
     */
    public record Part(String title, int number, List<Given> answers) {}

    /**
     * A question and its answer.
     *
     * @param question as it was put
     * @param answer in words; empty = left open
     * @param change address where it can be changed, relative to the overview
     * @param own whether there is something in it that is this respondent's alone: own words, or a key in the address
     */
    public record Given(String question, String answer, String change, boolean own) {

        private record Worded(Given given, Texts texts) {}

        /** What makes it look as it does, when others see the same; null when something is the respondent's own. */
        public Object sharedWith(Texts texts) {
            return own ? null : new Worded(this, texts);
        }
    }

    static Review of(Exchange exchange, Map<ItemCode, StoredAnswer> stored) {
        Language language = exchange.language();
        Addresses addresses = exchange.addresses();
        List<AskedPage> pages = exchange.visit().questionnaire().pages(language);
        List<Part> parts = new ArrayList<>();
        Itinerary itinerary = exchange.visit().questionnaire().itinerary(stored);
        int open = 0;
        for (int number = 1; number <= pages.size(); number++) {
            AskedPage page = pages.get(number - 1);
            String address = addresses.beside(String.valueOf(number), Questions.FROM_REVIEW) + '#';
            List<Given> given = new ArrayList<>();
            for (AskedQuestion asked : page.questions()) {
                if (asked.takesAnswer() && asked.explains().isEmpty()
                        && itinerary.route().isAsked(new ItemCode(asked.code()))) {
                    String words = words(asked, page, stored, language);
                    open += words.isEmpty() ? 1 : 0;
                    given.add(new Given(asked.text(), words, address + Card.anchor(asked.code()),
                            addresses.handle().isPresent() || !words.isEmpty() && !asked.isChoice()));
                }
            }
            if (!given.isEmpty()) {
                parts.add(new Part(page.title(), itinerary.position(number), given));
            }
        }
        int lacking = exchange.visit().questionnaire().routing().lacking(itinerary.route()).size();
        return new Review(parts, open, lacking, addresses.posted().page(ReviewPage.SUBMIT),
                addresses.page(String.valueOf(itinerary.before(pages.size() + 1).orElse(1))),
                exchange.pageKey(language));
    }

    /** The answer; a choice in one with the words to "other, namely". */
    private static String words(AskedQuestion asked, AskedPage page, Map<ItemCode, StoredAnswer> stored,
            Language language) {
        return page.questions().stream().filter(other -> other.explains().equals(asked.code())).findFirst()
                .map(namely -> AnswerWords.of(asked, value(asked, stored), namely, value(namely, stored)))
                .orElseGet(() -> AnswerWords.of(asked, value(asked, stored), language));
    }

    private static String value(AskedQuestion asked, Map<ItemCode, StoredAnswer> stored) {
        StoredAnswer answer = stored.get(new ItemCode(asked.code()));
        return answer == null ? "" : answer.value();
    }
}
