package nl.meetlat.web.answering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.StoredAnswer;

/**
 * Where a respondent goes on after a pause: at the first open question of the page of the last answer, or, when nothing is
 * open there, on the page after it.
 *
 * @param place page below the respondent's address
 * @param fragment element on it with its {@code #}, or empty
 */
record ResumePoint(String place, String fragment) {

    static ResumePoint of(List<AskedPage> pages, Itinerary itinerary, Map<ItemCode, StoredAnswer> answers) {
        Optional<String> last = answers.entrySet().stream()
                .max(Comparator.comparing(answer -> answer.getValue().savedAt()))
                .map(answer -> answer.getKey().value());
        int page = last.map(code -> pageOf(pages, code)).orElse(1);
        Optional<String> open = itinerary.has(page) ? firstOpen(pages.get(page - 1), itinerary, answers)
                : Optional.empty();
        if (open.isPresent()) {
            return new ResumePoint(String.valueOf(page), "#" + Card.anchor(open.get()));
        }
        OptionalInt next = itinerary.after(page);
        return new ResumePoint(next.isPresent() ? String.valueOf(next.getAsInt()) : ReviewPage.REVIEW, "");
    }

    private static int pageOf(List<AskedPage> pages, String code) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).questions().stream().anyMatch(question -> question.code().equals(code))) {
                return i + 1;
            }
        }
        return 1;
    }

    private static Optional<String> firstOpen(AskedPage page, Itinerary itinerary,
            Map<ItemCode, StoredAnswer> answers) {
        return page.questions().stream().filter(AskedQuestion::takesAnswer).map(AskedQuestion::code)
                .filter(code -> itinerary.route().isAsked(new ItemCode(code)))
                .filter(code -> isOpen(answers.get(new ItemCode(code)))).findFirst();
    }

    private static boolean isOpen(StoredAnswer answer) {
        return answer == null || answer.isTakenBack();
    }
}
