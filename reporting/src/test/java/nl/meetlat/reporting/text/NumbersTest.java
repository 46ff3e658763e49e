package nl.meetlat.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meetlat.core.question.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private final Numbers dutch = Numbers.in(Language.DUTCH);
    private final Numbers english = Numbers.in(Language.ENGLISH);

    /** Counts of the example whose percentages are exact halves, and their neighbours. */
    @ParameterizedTest
    @CsvSource({"42, 48, 88", "20, 32, 63", "110, 176, 63", "1, 40, 3", "83, 174, 48", "0, 7, 0", "7, 7, 100",
            "29, 200, 15", "57, 200, 29", "115, 1000, 12"})
    void wholePercent_whenHalf_isRoundedUp(int count, int valid, String printed) {
        assertThat(dutch.wholePercent((double) count / valid)).isEqualTo(printed);
    }

    /** Means that are exact ties although the double beside them lies below, as 3.15 does. */
    @ParameterizedTest
    @CsvSource({"63, 20, 3.2", "67, 20, 3.4", "61, 20, 3.1", "121, 20, 6.1", "7, 4, 1.8", "251, 100, 2.5"})
    void decimal_whenTie_isRoundedUp(int sum, int n, String printed) {
        assertThat(english.decimal((double) sum / n, 1)).isEqualTo(printed);
    }

    @Test
    void decimal_whenTieIsMissedByRoundingErrorsInTheSum_isRoundedUp() {
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += 10.0 / 3;
        }
        double mean = (sum - 50.0 / 3 + 15.75) / 5;
        assertThat(english.decimal(mean, 1)).isEqualTo("3.2");
    }

    @Test
    void decimal_whenNegativeRoundsToZero_hasNoSign() {
        assertThat(english.decimal(-0.004, 2)).isEqualTo("0.00");
        assertThat(english.decimal(-0.006, 2)).isEqualTo("-0.01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.0016011839071942526 | 0,002 | .002", "0.000371 | < 0,001 | < .001",
            "0.00099 | < 0,001 | < .001", "0.001 | 0,001 | .001", "0.269 | 0,269 | .269", "0 | < 0,001 | < .001",
            "1 | > 0,999 | > .999", "0.9991 | > 0,999 | > .999", "0.04996 | 0,04996 | .04996",
            "0.0504 | 0,0504 | .0504", "0.05 | 0,050 | .050"})
    void p_isNeverZeroAndShowsItsSideOfAlpha(double p, String inDutch, String inEnglish) {
        assertThat(dutch.p(p, 0.05)).isEqualTo(inDutch);
        assertThat(english.p(p, 0.05)).isEqualTo(inEnglish);
    }

    @Test
    void pRelation_namesTheRelation() {
        assertThat(english.pRelation(0.0226, 0.05)).isEqualTo("= .023");
        assertThat(dutch.pRelation(0.0000001, 0.05)).isEqualTo("< 0,001");
    }

    @Test
    void bounded_whenRoundingWouldReachTheThreshold_showsMoreDecimals() {
        assertThat(english.bounded(0.6967435018700217, 2, 0.7)).isEqualTo(".697");
        assertThat(english.bounded(0.7022, 2, 0.7)).isEqualTo(".702");
        assertThat(dutch.bounded(0.7522, 2, 0.7)).isEqualTo("0,75");
        assertThat(english.bounded(-0.25, 2)).isEqualTo("-.25");
        assertThat(english.bounded(1, 2)).isEqualTo("1.00");
    }

    @Test
    void degreesOfFreedom_whenFractional_areSeparatedBySemicolonInDutch() {
        assertThat(dutch.degreesOfFreedom(2, 173)).isEqualTo("2, 173");
        assertThat(dutch.degreesOfFreedom(2, 17.34)).isEqualTo("2; 17,3");
        assertThat(english.degreesOfFreedom(2, 17.36)).isEqualTo("2, 17.4");
    }

    @Test
    void count_fromTenThousand_isGrouped() {
        assertThat(dutch.count(9999)).isEqualTo("9999");
        assertThat(dutch.count(12345678)).isEqualTo("12.345.678");
        assertThat(english.count(12345)).isEqualTo("12,345");
    }

    @Test
    void interval_whenNegative_keepsDashAndSignApart() {
        assertThat(english.interval(3.254, 3.506, 2)).isEqualTo("3.25\u20133.51");
        assertThat(english.interval(-0.5, 0.25, 2)).isEqualTo("-0.50 \u2013 0.25");
    }
}
