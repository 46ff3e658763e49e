package nl.meetlat.core.statistics.adjustment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * How the p-values of a family of tests are corrected for their number.
 *
 * <p>
 * Each takes the p-values in any order and gives the corrected ones in the same order; none becomes smaller, none exceeds
 * 1, and their order is kept. As R's {@code p.adjust}.
 */
public enum Adjustment {

    /** No correction. */
    NONE("none") {
        @Override
        public List<PValue> adjust(List<PValue> family) {
            return List.copyOf(family);
        }
    },

    /**
     * Holm's step-down correction, which keeps the chance of any false finding in the family at alpha, whatever the
     * dependence between tests: the i-th smallest of m is multiplied by m - i + 1, then made no smaller than those before
     * it. The default of an analysis. Holm, <i>Scandinavian Journal of Statistics</i> 6 (1979) 65-70.
     */
    HOLM("holm") {
        @Override
        public List<PValue> adjust(List<PValue> family) {
            int m = family.size();
            PValue[] adjusted = new PValue[m];
            PValue largest = null;
            List<Integer> order = ascending(family);
            for (int i = 0; i < m; i++) {
                PValue product = family.get(order.get(i)).times(m - i);
                largest = largest == null || product.compareTo(largest) > 0 ? product : largest;
                adjusted[order.get(i)] = largest;
            }
            return List.of(adjusted);
        }
    },

    /**
     * Benjamini and Hochberg's step-up correction, which keeps the expected share of false findings among all findings at
     * alpha: the i-th smallest of m is multiplied by m / i, then made no larger than those after it. <i>Journal of the
     * Royal Statistical Society</i> B 57 (1995) 289-300.
     */
    BENJAMINI_HOCHBERG("bh") {
        @Override
        public List<PValue> adjust(List<PValue> family) {
            int m = family.size();
            PValue[] adjusted = new PValue[m];
            PValue smallest = PValue.ONE;
            List<Integer> order = ascending(family);
            for (int i = m; i >= 1; i--) {
                PValue product = family.get(order.get(i - 1)).times((double) m / i);
                smallest = product.compareTo(smallest) < 0 ? product : smallest;
                adjusted[order.get(i - 1)] = smallest;
            }
            return List.of(adjusted);
        }
    };

    private final String code;

    Adjustment(String code) {
        this.code = code;
    }

    /** The code in an analysis plan: {@code none}, {@code holm} or {@code bh}. */
    public String code() {
        return code;
    }

    /** The adjustment with {@code code}, if there is one. */
    public static Optional<Adjustment> ofCode(String code) {
        return Arrays.stream(values()).filter(adjustment -> adjustment.code.equals(code)).findFirst();
    }

    /** The corrected p-values of {@code family}, in its order. */
    public abstract List<PValue> adjust(List<PValue> family);

    /** As {@link #adjust}, for a family in which tests can be absent: these stay so and do not count. */
    public List<Computed<PValue>> adjustPresent(List<Computed<PValue>> family) {
        int[] present = IntStream.range(0, family.size()).filter(i -> family.get(i).isPresent()).toArray();
        List<PValue> adjusted = adjust(Arrays.stream(present).mapToObj(i -> family.get(i).orElseThrow()).toList());
        List<Computed<PValue>> result = new ArrayList<>(family);
        for (int i = 0; i < present.length; i++) {
            result.set(present[i], Computed.of(adjusted.get(i)));
        }
        return Collections.unmodifiableList(result);
    }

    private static List<Integer> ascending(List<PValue> family) {
        return IntStream.range(0, family.size()).boxed().sorted(Comparator.comparing(family::get)).toList();
    }
}
