package nl.meetlat.core.evaluation;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanTests;
import nl.meetlat.core.evaluation.finding.Verdict;
import nl.meetlat.core.evaluation.finding.Verdict.Because;
import nl.meetlat.core.evaluation.finding.Verdict.Lead;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * Chooses the test a comparison leads with: the analysis of variance, unless the standard deviations of the groups differ by
 * a factor of two or more; then Welch's test.
 */
final class LeadingTest {

    private static final double LARGEST_RATIO_OF_SDS = 2;

    private LeadingTest() {}

    static Verdict verdict(MeanTests tests, List<GroupMean> groups, Computed<PValue> pAdjusted, double alpha) {
        Optional<Boolean> anova = isSignificant(tests.anova().p(), alpha);
        Optional<Boolean> adjusted = isSignificant(pAdjusted, alpha);
        if (!tests.anova().p().isPresent()) {
            return new Verdict(Lead.ANOVA, Because.NO_TEST, alpha, Optional.empty(), anova, adjusted);
        }
        double[] sds = groups.stream().flatMap(group -> group.sd().toOptional().stream()).mapToDouble(sd -> sd).sorted()
                .toArray();
        boolean unequal = sds.length > 1 && sds[sds.length - 1] >= LARGEST_RATIO_OF_SDS * sds[0];
        if (unequal && tests.welch().p().isPresent()) {
            return new Verdict(Lead.WELCH, Because.UNEQUAL_VARIANCES, alpha, isSignificant(tests.welch().p(), alpha),
                    anova, adjusted);
        }
        return new Verdict(Lead.ANOVA, Because.EQUAL_VARIANCES, alpha, anova, anova, adjusted);
    }

    private static Optional<Boolean> isSignificant(Computed<PValue> p, double alpha) {
        return p.toOptional().map(value -> value.isBelow(alpha));
    }
}
