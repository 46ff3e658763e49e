package nl.meetlat.core.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.Evaluation;
import nl.meetlat.core.evaluation.finding.Finding;

/**
 * Decides what may be shown. A group of fewer than the minimum is hidden with all its figures; and where a hidden group could
 * be found by subtracting what is shown from a total, further groups are hidden until those hidden are at least two and
 * together at least the minimum. Where a group of a comparison is hidden, the statistics of its tests are hidden too: a sum
 * of squares or chi-square is one equation more about the hidden groups, and for two groups one equation is enough. Degrees of
 * freedom and whether the difference is significant stay.
 *
 * @param minimumGroupSize
 *            smallest group that is shown; 0 shows everything
 */
public record DisclosurePolicy(int minimumGroupSize) implements Rule {

    public DisclosurePolicy {
        if (minimumGroupSize < 0) {
            throw new IllegalArgumentException("smallest group shown: " + minimumGroupSize);
        }
    }

    /** What may be shown of an evaluation. */
    public Release release(Evaluation evaluation) {
        Gate gate = new Gate(this);
        return release(evaluation, evaluation.findings().stream().map(finding -> finding.accept(gate)).toList());
    }

    /**
     * What may be shown to somebody who sees one group beside all others joined: only what follows from the release of all
     * groups apart. So any number of such readers together know no more than who sees all groups.
     *
     * @param joined with groups joined
     * @param apart the same analyses, with no groups joined
     */
    public Release releaseJoined(Evaluation joined, Evaluation apart) {
        int findings = joined.findings().size();
        if (apart.findings().size() != findings) {
            throw new IllegalArgumentException(
                    findings + " findings with groups joined, " + apart.findings().size() + " without");
        }
        return release(joined, IntStream.range(0, findings)
                .mapToObj(i -> releaseJoined(joined.findings().get(i), apart.findings().get(i))).toList());
    }

    private Finding releaseJoined(Finding joined, Finding apart) {
        ShownGroups groups = new ShownGroups();
        Gate gate = new Gate(this);
        Map<String, Boolean> shownApart = apart.accept(gate).accept(groups);
        List<String> values = List.copyOf(joined.accept(groups).keySet());
        return shownApart.keySet().containsAll(values) ? joined.accept(gate)
                : joined.accept(new Gate(JoinedGroups.of(this, values, shownApart)));
    }

    private Release release(Evaluation evaluation, List<Finding> findings) {
        return new Release(evaluation.plan().withMinimumGroupSize(minimumGroupSize), minimumGroupSize,
                Optional.of(evaluation.respondents()).filter(this::allows),
                SharedCorrections.hidden(evaluation.findings(), findings));
    }

    @Override
    public boolean allows(long size) {
        return size == 0 || size >= minimumGroupSize;
    }

    @Override
    public Siblings siblings(List<String> values, long... sizes) {
        return new Siblings(minimumGroupSize, sizes);
    }
}
