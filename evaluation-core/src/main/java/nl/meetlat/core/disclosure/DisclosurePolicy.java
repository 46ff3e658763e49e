package nl.meetlat.core.disclosure;

import java.util.Optional;

import nl.meetlat.core.evaluation.Evaluation;

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
public record DisclosurePolicy(int minimumGroupSize) {

    public DisclosurePolicy {
        if (minimumGroupSize < 0) {
            throw new IllegalArgumentException("smallest group shown: " + minimumGroupSize);
        }
    }

    /** What may be shown of an evaluation. */
    public Release release(Evaluation evaluation) {
        Gate gate = new Gate(this);
        return new Release(evaluation.plan().withMinimumGroupSize(minimumGroupSize), minimumGroupSize,
                Optional.of(evaluation.respondents()).filter(this::allows),
                evaluation.findings().stream().map(finding -> finding.accept(gate)).toList());
    }

    /** Whether figures of a group of this size may be shown; nobody at all is no group. */
    public boolean allows(long size) {
        return size == 0 || size >= minimumGroupSize;
    }

    /** What to hide of groups that add up to something known. */
    Siblings siblings(long... sizes) {
        return new Siblings(minimumGroupSize, sizes);
    }
}
