package nl.meetlat.core.statistics.comparison;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import org.apache.commons.numbers.gamma.GammaRatio;

/**
 * The difference between the means of two groups in standard deviations: Cohen's d, and Hedges' g without its bias.
 *
 * <p>
 * d = (mean of a - mean of b) / s with s the pooled standard deviation; g = J(m) d with m = n<sub>a</sub> + n<sub>b</sub>
 * - 2 and J(m) = &Gamma;(m/2) / (sqrt(m/2) &Gamma;((m - 1)/2)), the exact factor. About 0.2 is called small, 0.5 medium,
 * 0.8 large.
 *
 * <p>
 * An empty group: {@code SINGLE_GROUP}, or {@code EMPTY} if both are. d needs three observations, g four ({@code TOO_FEW})
 * and both need some variance ({@code NO_VARIANCE}). Cohen, <i>Statistical Power Analysis for the Behavioral Sciences</i>
 * (1988) 66; Hedges, <i>Journal of Educational Statistics</i> 6 (1981) 107-128; as R's {@code effectsize::cohens_d} and
 * {@code hedges_g}, SPSS's T-TEST /ES.
 *
 * @param cohensD
 *            Cohen's d, above 0 if a has the larger mean
 * @param hedgesG
 *            Hedges' g, a little nearer to 0
 */
public record StandardizedDifference(Computed<Double> cohensD, Computed<Double> hedgesG) {

    /** Measures the difference a minus b. */
    public static StandardizedDifference of(FrequencyTable a, FrequencyTable b) {
        if (Pair.refusal(a, b).isPresent()) {
            return absent(Pair.refusal(a, b).get());
        }
        Pair pair = Pair.of(a, b);
        double m = pair.pooledDegreesOfFreedom();
        if (m == 0) {
            return absent(Reason.TOO_FEW);
        }
        double variance = pair.pooledVariance();
        if (variance == 0) {
            return absent(Reason.NO_VARIANCE);
        }
        double d = pair.difference() / Math.sqrt(variance);
        Computed<Double> g = m == 1
                ? Computed.absent(Reason.TOO_FEW)
                : Computed.of(d / (Math.sqrt(m / 2) * GammaRatio.delta((m - 1) / 2, 0.5)));
        return new StandardizedDifference(Computed.of(d), g);
    }

    private static StandardizedDifference absent(Reason reason) {
        return new StandardizedDifference(Computed.absent(reason), Computed.absent(reason));
    }
}
