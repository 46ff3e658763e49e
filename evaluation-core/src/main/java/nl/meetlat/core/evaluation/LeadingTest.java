package nl.meetlat.core.evaluation;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.MeanTests;
import nl.meetlat.core.evaluation.finding.Verdict;
import nl.meetlat.core.evaluation.finding.Verdict.Because;
import nl.meetlat.core.evaluation.finding.Verdict.Lead;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;

/**
 * Chooses the test a comparison leads with. The rank test when a group is so small that the mean is not yet normally
 * distributed (under {@link Verdict#SMALL_GROUP}) and the outcome is highly skewed
 * (beyond 1, Bulmer, <i>Principles of Statistics</i>, 1979); else Welch's test when the variances differ by the test of Brown
 * and Forsythe; else the analysis of variance.
 */
final class LeadingTest {

    private static final double HIGH_SKEWNESS = 1;

    private LeadingTest() {}

    static Verdict verdict(MeanTests tests, List<FrequencyTable> groups, Computed<PValue> pAdjusted, double alpha) {
        Choice choice = choice(tests, groups, alpha);
        return new Verdict(choice.lead(), choice.because(), alpha, isSignificant(choice.p(), alpha),
                isSignificant(tests.anova().p(), alpha), isSignificant(pAdjusted, alpha));
    }

    private record Choice(Lead lead, Because because, Computed<PValue> p) {}

    private static Choice choice(MeanTests tests, List<FrequencyTable> groups, double alpha) {
        Computed<PValue> anova = tests.anova().p();
        Computed<PValue> rank = tests.kruskalWallis().p();
        Computed<PValue> welch = tests.welch().p();
        if (!anova.isPresent()) {
            return rank.isPresent() ? new Choice(Lead.KRUSKAL_WALLIS, Because.NO_VARIANCE, rank)
                    : new Choice(Lead.ANOVA, Because.NO_TEST, anova);
        }
        if (rank.isPresent() && hasSmallGroup(groups) && Math.abs(skewness(groups)) > HIGH_SKEWNESS) {
            return new Choice(Lead.KRUSKAL_WALLIS, Because.SMALL_AND_SKEWED, rank);
        }
        if (welch.isPresent() && isSignificant(tests.brownForsythe().p(), alpha).orElse(false)) {
            return new Choice(Lead.WELCH, Because.UNEQUAL_VARIANCES, welch);
        }
        return new Choice(Lead.ANOVA, Because.EQUAL_VARIANCES, anova);
    }

    private static boolean hasSmallGroup(List<FrequencyTable> groups) {
        return groups.stream().anyMatch(group -> !group.isEmpty() && group.n() < Verdict.SMALL_GROUP);
    }

    /** The skewness of the deviations from the group means, m3 / m2^1.5; 0 when nothing deviates. */
    private static double skewness(List<FrequencyTable> groups) {
        long n = 0;
        double squares = 0;
        double cubes = 0;
        for (FrequencyTable group : groups) {
            double mean = group.summary().mean().toOptional().orElse(0.0);
            for (int i = 0; i < group.size(); i++) {
                double deviation = group.value(i) - mean;
                squares += group.count(i) * deviation * deviation;
                cubes += group.count(i) * deviation * deviation * deviation;
            }
            n += group.n();
        }
        return squares > 0 ? cubes / n / Math.pow(squares / n, 1.5) : 0;
    }

    private static Optional<Boolean> isSignificant(Computed<PValue> p, double alpha) {
        return p.toOptional().map(value -> value.isBelow(alpha));
    }
}
