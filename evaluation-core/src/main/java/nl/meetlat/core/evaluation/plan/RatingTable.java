package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What raters said of subjects.
 *
 * @param subjects per subject one judgement of each rater, in the order of the plan: a number that stands for a category or
 *        is a score, empty when the rater did not judge the subject
 */
public record RatingTable(List<List<OptionalDouble>> subjects) {

    /** A table without subjects: the file is not at hand. */
    public static final RatingTable EMPTY = new RatingTable(List.of());

    public RatingTable {
        subjects = subjects.stream().map(List::copyOf).toList();
    }
}
