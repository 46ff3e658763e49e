package nl.meetlat.core.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.association.CountTable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Values from R 4.2.2: {@code a <- c(1,2,3,3,2,1,4,4,2,3,1,5,4,2,3); b <- c(1,2,3,2,2,2,4,5,2,3,1,5,3,2,4); cc <-
 * c(2,2,3,3,1,1,4,4,2,4,1,5,4,3,3)} with the formulas of irr 0.84.1.
 */
class AgreementTest {

    private static final Offset<Double> DIGITS = within(1e-13);
    private static final double[] A = {1, 2, 3, 3, 2, 1, 4, 4, 2, 3, 1, 5, 4, 2, 3};
    private static final double[] B = {1, 2, 3, 2, 2, 2, 4, 5, 2, 3, 1, 5, 3, 2, 4};
    private static final double[] C = {2, 2, 3, 3, 1, 1, 4, 4, 2, 4, 1, 5, 4, 3, 3};

    private static Ratings ratings(Ratings.Builder builder, double[]... raters) {
        for (int subject = 0; subject < raters[0].length; subject++) {
            double[] row = new double[raters.length];
            for (int rater = 0; rater < raters.length; rater++) {
                row[rater] = raters[rater][subject];
            }
            builder.add(row);
        }
        return builder.build();
    }

    private static Ratings threeRaters() {
        return ratings(Ratings.builder(3), A, B, C);
    }

    @Test
    void cohen_ofTwoRaters_equalsR() {
        Ratings ratings = threeRaters();

        // t <- table(a, b); e <- outer(rowSums(t), colSums(t)) / 15; 1 - sum(W * t) / sum(W * e)
        assertThat(CohenKappa.of(ratings, 0, 1, KappaWeights.NONE).orElseThrow()).isCloseTo(0.57142857142857140,
                DIGITS);
        assertThat(CohenKappa.of(ratings, 0, 1, KappaWeights.LINEAR).orElseThrow()).isCloseTo(0.75409836065573776,
                DIGITS);
        assertThat(CohenKappa.of(ratings, 0, 1, KappaWeights.QUADRATIC).orElseThrow()).isCloseTo(0.88721804511278202,
                DIGITS);
    }

    @Test
    void cohen_whenACategoryIsNotUsed_countsItsSteps() {
        Ratings used = ratings(Ratings.builder(2), new double[] {1, 1, 2, 5}, new double[] {1, 2, 2, 5});
        Ratings scale = ratings(Ratings.builder(2, 1, 2, 3, 4, 5), new double[] {1, 1, 2, 5},
                new double[] {1, 2, 2, 5});

        double ofUsed = CohenKappa.of(used, 0, 1, KappaWeights.LINEAR).orElseThrow();
        double ofScale = CohenKappa.of(scale, 0, 1, KappaWeights.LINEAR).orElseThrow();

        assertThat(ofScale).isGreaterThan(ofUsed);
        assertThat(CohenKappa.of(scale, 0, 1, KappaWeights.NONE))
                .isEqualTo(CohenKappa.of(used, 0, 1, KappaWeights.NONE));
    }

    @Test
    void fleiss_ofThreeRaters_equalsR() {
        FleissKappa kappa = FleissKappa.of(threeRaters()).orElseThrow();

        // irr::kappam.fleiss(cbind(a, b, cc))
        assertThat(kappa.kappa()).isCloseTo(4.8538754764930109e-01, DIGITS);
        assertThat(kappa.standardError()).isCloseTo(7.8196546528660107e-02, DIGITS);
        assertThat(kappa.z()).isCloseTo(6.2072760140551715, DIGITS);
        assertThat(kappa.p().value()).isCloseTo(5.3910875763563126e-10, within(1e-22 + 1e-6 * 5.39e-10));
    }

    @Test
    void intraclass_ofThreeRaters_equalsR() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(threeRaters(), 0.95).orElseThrow();

        // irr::icc(cbind(a, b, cc), "twoway", "agreement", "single")
        assertThat(icc.icc()).isCloseTo(0.87323943661971815, DIGITS);
        assertThat(icc.interval().orElseThrow().low()).isCloseTo(0.73151427636508481, DIGITS);
        assertThat(icc.interval().orElseThrow().high()).isCloseTo(0.95117924059841963, DIGITS);
    }

    @Test
    void percentAgreement_ofThreeRaters_countsSubjectsInWhichAllAgree() {
        assertThat(threeRaters().percentAgreement().orElseThrow()).isEqualTo(0.4);
        assertThat(threeRaters().subjects()).isEqualTo(15);
    }

    @Test
    void agreement_whenItIsPerfect_isOne() {
        Ratings perfect = ratings(Ratings.builder(2), A, A);

        assertThat(CohenKappa.of(perfect, 0, 1, KappaWeights.QUADRATIC).orElseThrow()).isEqualTo(1);
        assertThat(FleissKappa.of(perfect).orElseThrow().kappa()).isEqualTo(1);
        IntraclassCorrelation icc = IntraclassCorrelation.of(perfect, 0.95).orElseThrow();
        assertThat(icc.icc()).isEqualTo(1);
        assertThat(icc.interval().absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void agreement_whenThereIsNone_isBelowZero() {
        Ratings opposite = ratings(Ratings.builder(2), new double[] {1, 2, 1, 2}, new double[] {2, 1, 2, 1});

        assertThat(CohenKappa.of(opposite, 0, 1, KappaWeights.NONE).orElseThrow()).isEqualTo(-1);
        assertThat(FleissKappa.of(opposite).orElseThrow().kappa()).isEqualTo(-1);
        assertThat(IntraclassCorrelation.of(opposite, 0.95).orElseThrow().icc()).isNegative();
        assertThat(opposite.percentAgreement().orElseThrow()).isZero();
    }

    @Test
    void intraclass_whenOneRaterIsAlwaysHigher_countsTheDifference() {
        double[] higher = new double[A.length];
        Arrays.setAll(higher, i -> A[i] + 1);

        IntraclassCorrelation icc = IntraclassCorrelation.of(ratings(Ratings.builder(2), A, higher), 0.95)
                .orElseThrow();

        assertThat(icc.icc()).isLessThan(1).isPositive();
        assertThat(icc.interval().isPresent()).isTrue();
    }

    @Test
    void agreement_whenEverythingIsTheSame_hasNoVariance() {
        Ratings same = ratings(Ratings.builder(3), new double[] {2, 2}, new double[] {2, 2}, new double[] {2, 2});

        assertThat(CohenKappa.of(same, 0, 1, KappaWeights.NONE).absence()).contains(Reason.NO_VARIANCE);
        assertThat(FleissKappa.of(same).absence()).contains(Reason.NO_VARIANCE);
        assertThat(IntraclassCorrelation.of(same, 0.95).absence()).contains(Reason.NO_VARIANCE);
        assertThat(same.percentAgreement().orElseThrow()).isEqualTo(1);
    }

    @Test
    void agreement_ofTooFewSubjectsOrRaters_saysWhy() {
        Ratings none = Ratings.builder(2).build();
        Ratings one = Ratings.builder(2).add(1, 2).build();
        Ratings alone = Ratings.builder(1).add(1).add(2).build();

        assertThat(CohenKappa.of(none, 0, 1, KappaWeights.LINEAR).absence()).contains(Reason.EMPTY);
        assertThat(FleissKappa.of(none).absence()).contains(Reason.EMPTY);
        assertThat(IntraclassCorrelation.of(none, 0.95).absence()).contains(Reason.EMPTY);
        assertThat(none.percentAgreement().absence()).contains(Reason.EMPTY);
        assertThat(IntraclassCorrelation.of(one, 0.95).absence()).contains(Reason.TOO_FEW);
        assertThat(FleissKappa.of(alone).absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(IntraclassCorrelation.of(alone, 0.95).absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void add_whenARatingDoesNotFit_isRefused() {
        assertThatThrownBy(() -> Ratings.builder(2).add(1)).hasMessageContaining("1 ratings by 2 raters");
        assertThatThrownBy(() -> Ratings.builder(2, 1, 2, 3).add(1, 4)).hasMessageContaining("4.0");
        assertThatThrownBy(() -> Ratings.builder(1).add(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Ratings.builder(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> CohenKappa.of(CountTable.of(new long[][] {{1, 2}}), KappaWeights.NONE))
                .hasMessageContaining("1 by 2");
    }
}
