package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Moments;
import nl.meetlat.core.statistics.distribution.FDistribution;

/**
 * Welch's analysis of variance: whether the means of groups differ more than chance explains, whatever their variances.
 *
 * <p>
 * F = [&Sigma; w<sub>j</sub> (m<sub>j</sub> - m)&sup2; / (k - 1)] / [1 + 2 (k - 2) L / (k&sup2; - 1)], df1 = k - 1, df2 =
 * (k&sup2; - 1) / (3 L), with w<sub>j</sub> = n<sub>j</sub> / s<sub>j</sub>&sup2;, W their sum, m = &Sigma; w<sub>j</sub>
 * m<sub>j</sub> / W and L = &Sigma; (1 - w<sub>j</sub>/W)&sup2; / (n<sub>j</sub> - 1).
 *
 * <p>
 * Every group with observations needs two of them ({@code TOO_FEW}) which differ ({@code NO_VARIANCE}); no group is
 * {@code EMPTY}, one is {@code SINGLE_GROUP}. Welch, <i>Biometrika</i> 38 (1951) 330-336; as R's
 * {@code oneway.test(y ~ g)}, SPSS's ONEWAY /STATISTICS=WELCH.
 *
 * @param f
 *            the test statistic, 0 or more
 * @param df1
 *            the degrees of freedom of the numerator, 1 or more
 * @param df2
 *            the degrees of freedom of the denominator, above 0, seldom whole
 * @param p
 *            the probability of a larger F if all groups have the same mean
 */
public record WelchAnova(double f, long df1, double df2, PValue p) {

    /** Compares the means of {@code groups}. */
    public static Computed<WelchAnova> of(List<FrequencyTable> groups) {
        Groups compared = Groups.of(groups);
        if (compared.refusal().isPresent()) {
            return Computed.absent(compared.refusal().get());
        }
        if (compared.tables().stream().anyMatch(group -> group.n() == 1)) {
            return Computed.absent(Reason.TOO_FEW);
        }
        if (compared.tables().stream().anyMatch(group -> group.size() == 1)) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        return Computed.of(compare(compared.tables().stream().map(Moments::of).toList()));
    }

    private static WelchAnova compare(List<Moments> groups) {
        int k = groups.size();
        double[] weights = groups.stream().mapToDouble(group -> group.n() / group.variance()).toArray();
        double[] means = groups.stream().mapToDouble(group -> group.meanMinus(groups.get(0))).toArray();
        double sum = 0;
        double weightedMean = 0;
        for (int j = 0; j < k; j++) {
            sum += weights[j];
            weightedMean += weights[j] * means[j];
        }
        weightedMean /= sum;
        double between = 0;
        double imbalance = 0;
        for (int j = 0; j < k; j++) {
            double deviation = means[j] - weightedMean;
            double others = (sum - weights[j]) / sum;
            between += weights[j] * deviation * deviation;
            imbalance += others * others / (groups.get(j).n() - 1);
        }
        double squared = (double) k * k - 1;
        double f = between / (k - 1) / (1 + 2 * (k - 2) * imbalance / squared);
        double df2 = squared / (3 * imbalance);
        return new WelchAnova(f, k - 1, df2, FDistribution.upperTail(f, k - 1, df2));
    }
}
