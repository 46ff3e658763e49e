package nl.meetlat.core.response;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import nl.meetlat.core.question.Information;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/**
 * How long a questionnaire takes, page by page, so that somebody half-way can be told honestly how long it still is. What
 * respondents took counts as soon as {@value #FEWEST_RESPONSES} of them submitted; until then, and for a page of which no time is
 * known, the minutes that are announced, shared out over the questions.
 *
 * @param pageSeconds of every page in order
 */
public record Pace(List<Double> pageSeconds) {

    /** Fewer say little of the median. */
    public static final int FEWEST_RESPONSES = 10;

    private static final int SECONDS_A_MINUTE = 60;
    /** Sums of shares may end a hair above a whole minute. */
    private static final double HAIR = 1e-6;

    public Pace {
        pageSeconds = List.copyOf(pageSeconds);
    }

    /** As announced. */
    public static Pace announced(Questionnaire questionnaire) {
        return observed(questionnaire, List.of());
    }

    /**
     * As seen. The first page is timed from its first answer on; what that answer took is taken to be what the others took.
     *
     * @param seen one per page in order; those that lack are not known
     */
    public static Pace observed(Questionnaire questionnaire, List<PageTime> seen) {
        List<Integer> answerable = questionnaire.pages().stream().map(Pace::answerable).toList();
        int all = answerable.stream().mapToInt(Integer::intValue).sum();
        double perQuestion = all == 0 ? 0
                : (double) questionnaire.texts().minutes() * SECONDS_A_MINUTE / all;
        List<Double> seconds = new ArrayList<>();
        for (int page = 0; page < answerable.size(); page++) {
            PageTime time = page < seen.size() ? seen.get(page) : PageTime.UNKNOWN;
            int questions = answerable.get(page);
            boolean timed = time.responses() >= FEWEST_RESPONSES && (page > 0 || questions > 1);
            double untimed = page == 0 ? (double) questions / (questions - 1) : 1;
            seconds.add(timed ? time.medianSeconds() * untimed : perQuestion * questions);
        }
        return new Pace(seconds);
    }

    /**
     * Whole minutes, rounded up, at least 1.
     *
     * @param page from which on, from 1
     */
    public int minutesLeft(int page) {
        return minutesLeft(page, every -> true);
    }

    /**
     * The same for somebody who comes along some of the pages only.
     *
     * @param page from which on, from 1
     * @param shown whether the page with this number, from 1, is among them
     */
    public int minutesLeft(int page, IntPredicate shown) {
        double left = IntStream.rangeClosed(page, pageSeconds.size()).filter(shown)
                .mapToDouble(number -> pageSeconds.get(number - 1)).sum();
        return Math.max(1, (int) Math.ceil(left / SECONDS_A_MINUTE - HAIR));
    }

    private static int answerable(Page page) {
        return (int) page.questions().stream().filter(question -> !(question instanceof Information)).count();
    }
}
