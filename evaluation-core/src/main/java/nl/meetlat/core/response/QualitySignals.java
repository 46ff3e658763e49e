package nl.meetlat.core.response;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Signals of how carefully a response was given. Signs, no verdict: a researcher looks at them together. Times run from the
 * first answer, because reading before it leaves no trace, and a pause counts as time on the page where it was taken.
 *
 * @param pageSeconds seconds from the last answer before a page to the last answer on it, for every page in order; 0 when
 *            nothing on it was answered later than before it
 * @param grids number of sets of at least {@value #SMALLEST_GRID} answered statements on one page and one scale
 * @param straightLined those of them in which every answer is the same
 * @param longestRun most successive statements on one scale with the same answer (the long string of Johnson, 2005, Journal of
 *            Research in Personality 39, 103-129); statements without answer are passed over
 * @param tooFast under {@value #FASTEST_SECONDS} seconds per answer on average (Huang et al., 2012, Journal of Business and
 *            Psychology 27, 99-114); false when fewer than {@value #FEWEST_TIMED} answers can be timed
 */
public record QualitySignals(List<Integer> pageSeconds, int grids, int straightLined, int longestRun,
        boolean tooFast) {

    static final int SMALLEST_GRID = 4;
    static final int FASTEST_SECONDS = 2;
    static final int FEWEST_TIMED = 5;

    public QualitySignals {
        pageSeconds = List.copyOf(pageSeconds);
        if (straightLined < 0 || straightLined > grids || longestRun < 0) {
            throw new IllegalArgumentException(
                    straightLined + " of " + grids + " grids, longest run " + longestRun);
        }
    }

    /** @param answers as stored; those taken back do not count */
    public static QualitySignals of(Questionnaire questionnaire, Map<ItemCode, StoredAnswer> answers) {
        Grids grids = new Grids(answers);
        questionnaire.pages().forEach(grids::add);
        return new QualitySignals(pageSeconds(questionnaire, answers), grids.grids, grids.straightLined,
                grids.longestRun, tooFast(answers));
    }

    private static List<Integer> pageSeconds(Questionnaire questionnaire, Map<ItemCode, StoredAnswer> answers) {
        Optional<Instant> clock = answers.values().stream().map(StoredAnswer::savedAt).min(Comparator.naturalOrder());
        List<Integer> seconds = new ArrayList<>();
        for (Page page : questionnaire.pages()) {
            Optional<Instant> last = page.questions().stream().map(Question::code).filter(answers::containsKey)
                    .map(code -> answers.get(code).savedAt()).max(Comparator.naturalOrder());
            Optional<Instant> since = clock;
            long spent = last.map(at -> Duration.between(since.orElse(at), at).toSeconds()).orElse(0L);
            seconds.add((int) Math.min(Integer.MAX_VALUE, Math.max(0, spent)));
            clock = last.filter(at -> at.isAfter(since.orElse(at))).or(() -> since);
        }
        return seconds;
    }

    /** What was saved at the first moment took no time that is known: a page sent without script is saved at once. */
    private static boolean tooFast(Map<ItemCode, StoredAnswer> answers) {
        List<Instant> moments = answers.values().stream().filter(answer -> !answer.isTakenBack())
                .map(StoredAnswer::savedAt).sorted().toList();
        if (moments.isEmpty()) {
            return false;
        }
        Instant first = moments.get(0);
        Instant last = moments.get(moments.size() - 1);
        long timed = moments.stream().filter(at -> at.isAfter(first)).count();
        return timed >= FEWEST_TIMED
                && Duration.between(first, last).compareTo(Duration.ofSeconds(FASTEST_SECONDS * timed)) < 0;
    }

    /** Looks through statements in the order put. */
    private static final class Grids {

        private final Map<ItemCode, StoredAnswer> answers;
        private int grids;
        private int straightLined;
        private int longestRun;
        private int run;
        private String before = "";
        private AnswerScale scaleBefore;

        Grids(Map<ItemCode, StoredAnswer> answers) {
            this.answers = answers;
        }

        void add(Page page) {
            Map<AnswerScale, List<String>> byScale = new LinkedHashMap<>();
            for (Question question : page.questions()) {
                StoredAnswer answer = answers.get(question.code());
                if (question instanceof ScaleQuestion statement && answer != null && !answer.isTakenBack()) {
                    byScale.computeIfAbsent(statement.scale(), scale -> new ArrayList<>()).add(answer.value());
                    run(statement.scale(), answer.value());
                }
            }
            for (List<String> values : byScale.values()) {
                if (values.size() >= SMALLEST_GRID) {
                    grids++;
                    straightLined += values.stream().distinct().count() == 1 ? 1 : 0;
                }
            }
        }

        private void run(AnswerScale scale, String value) {
            run = scale.equals(scaleBefore) && value.equals(before) ? run + 1 : 1;
            scaleBefore = scale;
            before = value;
            longestRun = Math.max(longestRun, run);
        }
    }
}
