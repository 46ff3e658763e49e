package nl.meetlat.core.statistics.reliability;

import java.util.Arrays;
import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/**
 * McDonald's omega: the part of the variance of the sum of the items that comes from the one factor they share. What alpha
 * is only for items that share it equally.
 *
 * <p>
 * omega = (&Sigma; l<sub>i</sub>)&sup2; / [(&Sigma; l<sub>i</sub>)&sup2; + &Sigma; u<sub>i</sub>], with l<sub>i</sub> the
 * loadings and u<sub>i</sub> the unique variances of the one-factor maximum-likelihood solution ({@link OneFactorModel}) in
 * the metric of the items' covariances. From 0 to 1. Over the people who answered every item.
 *
 * <p>
 * One factor shows in three items or more (else {@code NOT_APPLICABLE}). No complete rows: {@code EMPTY}; no more rows than
 * items: {@code TOO_FEW}; an item that does not vary: {@code NO_VARIANCE}; an item that follows from others:
 * {@code COLLINEAR}. A Heywood case, in which the best solution explains an item entirely and its unique variance would
 * pass below 0, is no measurement of reliability: {@code NOT_APPLICABLE}. McDonald, <i>Test Theory</i> (1999) 88-90; as R's
 * {@code f <- factanal(x, 1); l <- f$loadings * sds; u <- f$uniquenesses * sds^2} and this formula, SPSS's RELIABILITY
 * /MODEL=OMEGA, which fits by another criterion.
 *
 * @param omega
 *            omega total
 * @param loadings
 *            the loadings, in the items' units, with a positive sum
 * @param uniqueVariances
 *            the unique variances, above 0
 */
public record OmegaTotal(double omega, List<Double> loadings, List<Double> uniqueVariances) {

    private static final int FEWEST_ITEMS = 3;

    public OmegaTotal {
        loadings = List.copyOf(loadings);
        uniqueVariances = List.copyOf(uniqueVariances);
    }

    /** The reliability of the scale with the given covariances. */
    public static Computed<OmegaTotal> of(ItemCovariances covariances) {
        int items = covariances.items();
        if (items < FEWEST_ITEMS) {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
        if (covariances.n() <= items) {
            return Computed.absent(covariances.n() == 0 ? Reason.EMPTY : Reason.TOO_FEW);
        }
        return covariances.correlations().flatMap(OneFactorModel::fit).map(model -> inUnitsOf(covariances, model));
    }

    private static OmegaTotal inUnitsOf(ItemCovariances covariances, OneFactorModel model) {
        double[] loadings = model.loadings();
        double[] unique = model.uniqueVariances();
        for (int i = 0; i < loadings.length; i++) {
            double variance = covariances.covariance(i, i);
            loadings[i] *= Math.sqrt(variance);
            unique[i] *= variance;
        }
        double common = Math.pow(Arrays.stream(loadings).sum(), 2);
        return new OmegaTotal(common / (common + Arrays.stream(unique).sum()),
                Arrays.stream(loadings).boxed().toList(), Arrays.stream(unique).boxed().toList());
    }
}
