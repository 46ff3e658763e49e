package nl.meetlat.core.evaluation;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;

/**
 * Everything a plan asked for, before disclosure control; only {@link nl.meetlat.core.disclosure.DisclosurePolicy} turns it
 * into something that may be shown.
 *
 * @param plan as used, defaults filled in
 * @param respondents how many responses were evaluated
 * @param findings in the plan's order
 */
public record Evaluation(AnalysisPlan plan, long respondents, List<Finding> findings) {

    public Evaluation {
        Objects.requireNonNull(plan, "plan");
        findings = List.copyOf(findings);
    }
}
