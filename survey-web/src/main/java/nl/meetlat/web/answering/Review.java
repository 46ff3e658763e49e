package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

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
 * @param key of the form; empty = somebody looks at how it will be
 * @param home address that leads out of a preview
 * @param carried what the form sends along; nothing but in a preview
 */
public record Review(List<Part> pages, int open, int lacking, String submit, String back, String key, String home,
        List<Questions.Carried> carried) {

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
     * @param lacking whether it must be answered before sending, and is not, or not to the end
     * @param own whether there is something in it that is this respondent's alone: own words, or a key in the address
     */
    public record Given(String question, String answer, String change, boolean lacking, boolean own) {

        private record Worded(Given given, Texts texts) {}

        /** What makes it look as it does, when others see the same; null when something is the respondent's own. */
        public Object sharedWith(Texts texts) {
            return own ? null : new Worded(this, texts);
        }
    }

    static Review of(Exchange exchange, Map<ItemCode, StoredAnswer> stored) {
        Addresses addresses = exchange.addresses();
        Review review = of(exchange.visit().questionnaire(), stored, exchange.language(),
                page -> addresses.beside(String.valueOf(page), Questions.FROM_REVIEW),
                page -> addresses.page(String.valueOf(page)));
        return (addresses.handle().isPresent() ? review.own() : review)
                .with(addresses.posted().page(ReviewPage.SUBMIT), exchange.pageKey(exchange.language()), "",
                        List.of());
    }

    /**
     * Without its form.
     *
     * @param change address of a page to come back from, relative to the overview
     * @param page address of a page to go back to
     */
    static Review of(FrozenQuestionnaire questionnaire, Map<ItemCode, StoredAnswer> stored, Language language,
            IntFunction<String> change, IntFunction<String> page) {
        List<AskedPage> pages = questionnaire.pages(language);
        List<Part> parts = new ArrayList<>();
        Itinerary itinerary = questionnaire.itinerary(stored);
        Set<ItemCode> lacking = Set.copyOf(questionnaire.routing().lacking(itinerary.route()));
        int open = 0;
        for (int number = 1; number <= pages.size(); number++) {
            AskedPage asked = pages.get(number - 1);
            String address = change.apply(number) + '#';
            List<Given> given = asked.questions().stream()
                    .filter(question -> question.takesAnswer() && question.explains().isEmpty()
                            && itinerary.route().isAsked(new ItemCode(question.code())))
                    .map(question -> new Given(question.text(), words(question, asked, stored, language),
                            address + Card.anchor(question.code()), lacking.contains(new ItemCode(question.code())),
                            isOwn(question, asked, stored)))
                    .toList();
            open += (int) given.stream().filter(answer -> answer.answer().isEmpty()).count();
            if (!given.isEmpty()) {
                parts.add(new Part(asked.title(), itinerary.position(number), given));
            }
        }
        return new Review(parts, open, lacking.size(), "",
                page.apply(itinerary.before(pages.size() + 1).orElse(1)), "", "", List.of());
    }

    /** Where the first question is answered that must be; empty when there is none. */
    public String lackingAt() {
        return pages.stream().flatMap(part -> part.answers().stream()).filter(Given::lacking).map(Given::change)
                .findFirst().orElse("");
    }

    /** The same with a key in its addresses. */
    Review own() {
        return new Review(pages.stream().map(part -> new Part(part.title(), part.number(), part.answers().stream()
                .map(given -> new Given(given.question(), given.answer(), given.change(), given.lacking(), true))
                .toList())).toList(),
                open, lacking, submit, back, key, home, carried);
    }

    Review with(String submittedAt, String formKey, String wayOut, List<Questions.Carried> along) {
        return new Review(pages, open, lacking, submittedAt, back, formKey, wayOut, along);
    }

    public boolean isPreview() {
        return key.isEmpty();
    }

    /** The answer; a choice in one with the words to "other, namely". */
    private static String words(AskedQuestion asked, AskedPage page, Map<ItemCode, StoredAnswer> stored,
            Language language) {
        return page.questions().stream().filter(other -> other.explains().equals(asked.code())).findFirst()
                .map(namely -> AnswerWords.of(asked, value(asked, stored), namely, value(namely, stored)))
                .orElseGet(() -> AnswerWords.of(asked, value(asked, stored), language));
    }

    /** Whether somebody's own words are in the answer. */
    private static boolean isOwn(AskedQuestion asked, AskedPage page, Map<ItemCode, StoredAnswer> stored) {
        return Stream.concat(Stream.of(asked).filter(question -> !question.isChoice()),
                page.questions().stream().filter(other -> other.explains().equals(asked.code())))
                .anyMatch(words -> !value(words, stored).isEmpty());
    }

    private static String value(AskedQuestion asked, Map<ItemCode, StoredAnswer> stored) {
        StoredAnswer answer = stored.get(new ItemCode(asked.code()));
        return answer == null ? "" : answer.value();
    }
}
