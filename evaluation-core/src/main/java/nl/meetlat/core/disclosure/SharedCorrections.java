package nl.meetlat.core.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * Corrected p values that would tell the p of a hidden test. Stepwise corrections give a test the corrected p of its
 * neighbour where that is the larger, so a corrected p that equals one of a hidden test may be computed from it; only 1
 * tells nothing.
 */
final class SharedCorrections {

    private SharedCorrections() {}

    /**
     * The released findings with such values hidden.
     *
     * @param evaluated the same findings as they were
     */
    static List<Finding> hidden(List<Finding> evaluated, List<Finding> released) {
        Map<AnalysisId, Set<PValue>> secret = new HashMap<>();
        for (int i = 0; i < evaluated.size(); i++) {
            if (evaluated.get(i) instanceof MeanFinding known && released.get(i) instanceof MeanFinding shown
                    && !shown.pAdjusted().isPresent()) {
                known.pAdjusted().toOptional().filter(p -> p.isBelow(1)).ifPresent(
                        p -> secret.computeIfAbsent(known.analysis(), id -> new HashSet<>()).add(p));
            }
        }
        return released.stream().map(finding -> finding instanceof MeanFinding shown
                && shown.pAdjusted().toOptional().filter(secret.getOrDefault(shown.analysis(), Set.of())::contains)
                        .isPresent() ? withoutCorrection(shown) : finding)
                .toList();
    }

    private static MeanFinding withoutCorrection(MeanFinding finding) {
        Computed<PValue> hidden = Hidden.figure();
        return new MeanFinding(finding.analysis(), finding.outcome(), finding.by(), finding.n(), finding.missing(),
                finding.ungrouped(), finding.total(), finding.groups(), finding.tests(), finding.postHoc(),
                finding.twoGroups(), hidden, finding.verdict());
    }
}
