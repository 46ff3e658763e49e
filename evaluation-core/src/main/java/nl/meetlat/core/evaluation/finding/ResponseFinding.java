package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * How many were invited and answered.
 *
 * @param analysis asked for it
 * @param total everybody invited
 * @param backgrounds in the plan's order
 * @param open submitted by the open link; not part of {@code total}, and of an unknown number
 */
public record ResponseFinding(AnalysisId analysis, Figures total, List<Background> backgrounds, Computed<Long> open)
        implements
            Finding {

    public ResponseFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(open, "open");
        backgrounds = List.copyOf(backgrounds);
    }

    /**
     * Counts and rate of one group; either all of them are there or none.
     *
     * @param invited everybody asked
     * @param started answered something, submitted or not
     * @param completed submitted
     * @param declined said not to take part
     * @param rate completed / invited, 0 to 1
     */
    public record Figures(Computed<Long> invited, Computed<Long> started, Computed<Long> completed,
            Computed<Long> declined, Computed<Double> rate) {}

    /**
     * The response along one background.
     *
     * @param name column of the participant list
     * @param label of the column
     * @param groups in the order of the answer scale with the same values, else of appearance
     * @param nonResponse whether those who completed differ in this background from those who did not
     */
    public record Background(BackgroundName name, LocalizedText label, List<GroupFigures> groups,
            NonResponse nonResponse) {

        public Background {
            groups = List.copyOf(groups);
        }
    }

    /** The response of one group. */
    public record GroupFigures(Group group, Figures figures) {}

    /**
     * Pearson's chi-square test of completed against not completed by group.
     *
     * @param chiSquare at least 0
     * @param df groups with invitees minus one
     * @param p upper tail
     */
    public record NonResponse(Computed<Double> chiSquare, Computed<Double> df, Computed<PValue> p) {}

    @Override
    public String kind() {
        return "response";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.response(this);
    }
}
