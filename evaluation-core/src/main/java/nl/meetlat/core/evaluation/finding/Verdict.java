package nl.meetlat.core.evaluation.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Which test a comparison leads with, why, and what it says.
 *
 * @param lead the test to lead with; the classical analysis of variance is always shown beside it
 * @param because why this test
 * @param alpha the plan's
 * @param significant whether the lead test's p lies below alpha; empty without a p
 * @param anovaSignificant the same for the classical analysis of variance
 * @param anovaSignificantAdjusted the same for its p corrected over the analysis; empty without a p or correction
 */
public record Verdict(Lead lead, Because because, double alpha, Optional<Boolean> significant,
        Optional<Boolean> anovaSignificant, Optional<Boolean> anovaSignificantAdjusted) {

    /**
     * From so many answers on, the mean of a group may be taken to be normally distributed (Moore and McCabe,
     * <i>Introduction to the Practice of Statistics</i>); a group of fewer is small.
     */
    public static final int SMALL_GROUP = 15;

    /** The tests that can lead. */
    public enum Lead {

        ANOVA("anova"), WELCH("welch"), KRUSKAL_WALLIS("kruskalWallis");

        private final String code;

        Lead(String code) {
            this.code = code;
        }

        /** The name of the test in the results. */
        public String code() {
            return code;
        }
    }

    /** Why a test leads; worded in the resource bundles under {@code because.} and the code. */
    public enum Because {

        /** Nothing speaks against equal variances. */
        EQUAL_VARIANCES("equal-variances"),
        /** The variances differ. */
        UNEQUAL_VARIANCES("unequal-variances"),
        /** The groups are small and the outcome far from normal. */
        SMALL_AND_SKEWED("small-and-skewed"),
        /** The outcome does not vary within the groups, only between them. */
        NO_VARIANCE("no-variance"),
        /** No test could be computed. */
        NO_TEST("no-test");

        private final String code;

        Because(String code) {
            this.code = code;
        }

        /** The stable code in results and bundles. */
        public String code() {
            return code;
        }
    }

    public Verdict {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(significant, "significant");
        Objects.requireNonNull(anovaSignificant, "anovaSignificant");
        Objects.requireNonNull(anovaSignificantAdjusted, "anovaSignificantAdjusted");
    }
}
