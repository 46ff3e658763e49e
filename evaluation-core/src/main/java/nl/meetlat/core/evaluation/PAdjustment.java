package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.plan.Adjustment;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;

/**
 * p values corrected for their number. Holm: the i-th smallest of m times m - i + 1, never below a smaller one. Benjamini and
 * Hochberg: the i-th smallest times m / i, never above a larger one. As R's {@code p.adjust}. A p that does not exist takes
 * no part and stays absent for its own reason.
 */
final class PAdjustment {

    private PAdjustment() {}

    static List<Computed<PValue>> of(Adjustment adjustment, List<Computed<PValue>> ps) {
        if (adjustment == Adjustment.NONE) {
            return ps.stream().map(p -> p.<PValue>flatMap(value -> Computed.absent(Reason.NOT_APPLICABLE))).toList();
        }
        List<Integer> order = IntStream.range(0, ps.size()).filter(i -> ps.get(i).isPresent()).boxed()
                .sorted((a, b) -> ps.get(a).orElseThrow().compareTo(ps.get(b).orElseThrow())).toList();
        List<Computed<PValue>> adjusted = new ArrayList<>(ps);
        int m = order.size();
        PValue bound = adjustment == Adjustment.HOLM ? null : PValue.ONE;
        for (int step = 0; step < m; step++) {
            int rank = adjustment == Adjustment.HOLM ? step : m - 1 - step;
            PValue p = ps.get(order.get(rank)).orElseThrow();
            if (adjustment == Adjustment.HOLM) {
                PValue corrected = p.times(m - rank);
                bound = bound == null || corrected.compareTo(bound) > 0 ? corrected : bound;
            } else {
                PValue corrected = p.times((double) m / (rank + 1));
                bound = corrected.compareTo(bound) < 0 ? corrected : bound;
            }
            adjusted.set(order.get(rank), Computed.of(bound));
        }
        return adjusted;
    }
}
