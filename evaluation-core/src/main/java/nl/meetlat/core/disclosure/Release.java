package nl.meetlat.core.disclosure;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;

/**
 * Findings that may be shown: what a small group could be known from is replaced by the reason
 * {@link nl.meetlat.core.statistics.Reason#SUPPRESSED}. Only this package makes releases.
 */
public final class Release {

    private final AnalysisPlan plan;
    private final int minimumGroupSize;
    private final Optional<Long> respondents;
    private final List<Finding> findings;

    Release(AnalysisPlan plan, int minimumGroupSize, Optional<Long> respondents, List<Finding> findings) {
        this.plan = plan;
        this.minimumGroupSize = minimumGroupSize;
        this.respondents = respondents;
        this.findings = List.copyOf(findings);
    }

    /** The plan as used, defaults filled in. */
    public AnalysisPlan plan() {
        return plan;
    }

    /** Smallest group shown; 0 when nothing is hidden. */
    public int minimumGroupSize() {
        return minimumGroupSize;
    }

    /** How many responses were evaluated; empty when too few to tell. */
    public Optional<Long> respondents() {
        return respondents;
    }

    /** In the plan's order. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings of one analysis, in order; none when the plan does not have it. */
    public List<Finding> findings(AnalysisId analysis) {
        return findings.stream().filter(finding -> finding.analysis().equals(analysis)).toList();
    }
}
