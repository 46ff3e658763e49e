package nl.meetlat.core.statistics.distribution;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The upper tail of the range of k standard normal values, as a logarithm, tabulated as it is asked for.
 *
 * <p>
 * S(w) = k &int; &phi;(z) &Phi;(z)<sup>k-1</sup> [1 - (1 - r)<sup>k-1</sup>] dz with r = &Phi;(z - w) / &Phi;(z) and z the
 * largest value: every term positive, so that small tails keep their digits. Each unit of w is interpolated through
 * Chebyshev points. Beyond w = 24 two values that far apart leave no room for a third, and S(w) = k (k - 1) P(Z &gt; w /
 * sqrt 2) to double precision.
 */
final class NormalRange {

    /** Laws of so many values and fewer are kept: at most 2 MB in all. */
    private static final int MOST_KEPT = 256;
    private static final AtomicReferenceArray<NormalRange> KEPT = new AtomicReferenceArray<>(MOST_KEPT + 1);

    private static final int UNITS = 24;
    private static final double STEP = 0.125;
    private static final double LN_OF_ROUNDING = -40;

    private final int k;
    private final AtomicReferenceArray<ChebyshevCurve> curves = new AtomicReferenceArray<>(UNITS);

    private NormalRange(int k) {
        this.k = k;
    }

    /** The law for {@code k} values; asked for again, it is the same, with what it worked out. */
    static NormalRange of(int k) {
        if (k > MOST_KEPT) {
            return new NormalRange(k);
        }
        NormalRange kept = KEPT.get(k);
        if (kept == null) {
            kept = new NormalRange(k);
            KEPT.set(k, kept);
        }
        return kept;
    }

    /** ln S(w), for w above 0. */
    double lnUpper(double w) {
        if (w >= UNITS) {
            return Math.log((double) k * (k - 1)) + NormalDistribution.lnUpper(w / Math.sqrt(2));
        }
        int unit = (int) w;
        ChebyshevCurve curve = curves.get(unit);
        if (curve == null) {
            curve = ChebyshevCurve.through(this::integrate, unit, unit + 1.0);
            curves.set(unit, curve);
        }
        return curve.at(w);
    }

    private double integrate(double w) {
        return Math.min(0, Math.log(k) + PeakIntegral.ln(z -> lnTerm(z, w), w / 2, STEP));
    }

    private double lnTerm(double z, double w) {
        double lnBelow = NormalDistribution.lnUpper(-z);
        double lnRatio = NormalDistribution.lnUpper(w - z) - lnBelow;
        double lnOutside = lnRatio < LN_OF_ROUNDING
                ? Math.log(k - 1.0) + lnRatio
                : Math.log(-Math.expm1((k - 1) * Math.log1p(-Math.exp(lnRatio))));
        return -z * z / 2 - NormalDistribution.HALF_LN_TWO_PI + (k - 1) * lnBelow + lnOutside;
    }
}
