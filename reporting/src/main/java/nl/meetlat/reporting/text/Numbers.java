package nl.meetlat.reporting.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import nl.meetlat.core.question.Language;

/**
 * Numbers as printed in a language: decimal comma in Dutch, point otherwise; halves are rounded up (away from zero).
 * <p>
 * A mean of 63/20 is 3.15 and prints as 3.2, although the nearest {@code double} lies a little below 3.15. So a number is
 * first brought to 13 significant digits, which restores every such tie and touches nothing else: a mean or share of
 * fewer than a million answers is either exactly a tie or further from one than that.
 */
public final class Numbers {

    private static final MathContext TIES = new MathContext(13, RoundingMode.HALF_EVEN);
    private static final int MOST_DECIMALS = 6;
    private static final int GROUPED_FROM = 10_000;

    private final char decimalMark;
    private final String groupMark;
    private final boolean leadingZeroOfBounded;

    private Numbers(char decimalMark, String groupMark, boolean leadingZeroOfBounded) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
        this.leadingZeroOfBounded = leadingZeroOfBounded;
    }

    private static final Numbers DUTCH = new Numbers(',', ".", true);
    /** APA style: no zero before the point of a number that cannot pass 1. */
    private static final Numbers ENGLISH = new Numbers('.', ",", false);

    public static Numbers in(Language language) {
        return language.equals(Language.DUTCH) ? DUTCH : ENGLISH;
    }

    /** A whole number, in groups of three digits from 10,000. */
    public String count(long count) {
        String digits = Long.toString(count);
        if (Math.abs(count) < GROUPED_FROM) {
            return digits;
        }
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", groupMark);
    }

    /** A share as a whole percentage with its sign, "48%". */
    public String percent(double share) {
        return wholePercent(share) + "%";
    }

    /** A share as a whole percentage without sign, "48". */
    public String wholePercent(double share) {
        return halfUp(exact(share).movePointRight(2), 0).toPlainString();
    }

    /** A number with this many decimals. */
    public String decimal(double number, int decimals) {
        return rounded(number, decimals).toPlainString().replace('.', decimalMark);
    }

    /** A number that by definition cannot pass 1 (p, alpha, eta squared), with this many decimals. */
    public String bounded(double number, int decimals) {
        String printed = decimal(number, decimals);
        if (leadingZeroOfBounded) {
            return printed;
        }
        return printed.startsWith("0.") ? printed.substring(1)
                : printed.startsWith("-0.") ? "-" + printed.substring(2) : printed;
    }

    /**
     * Such a number with as many more decimals, up to 6, as it takes to see on which side of a threshold it lies: .697
     * and not .70 when it must reach .70.
     */
    public String bounded(double number, int decimals, double threshold) {
        return bounded(number, decimalsToSee(number, decimals, threshold));
    }

    /**
     * Such a number after its symbol, with as many decimals as it takes to see on which side of each threshold it lies:
     * "= .058", or "&lt; .01" for what would print as zero.
     */
    public String boundedRelation(double number, int decimals, double... thresholds) {
        if (number > 0 && rounded(number, decimals).signum() == 0) {
            return "< " + bounded(Math.pow(10, -decimals), decimals);
        }
        int most = decimals;
        for (double threshold : thresholds) {
            most = Math.max(most, decimalsToSee(number, decimals, threshold));
        }
        return "= " + bounded(number, most);
    }

    /**
     * A p-value without its symbol: three decimals, more when it would round onto alpha, "&lt; .001" below that.
     *
     * @param p between 0 and 1
     * @param alpha the level it is held against
     */
    public String p(double p, double alpha) {
        String sign = p < 0.001 ? "< " : p > 0.999 ? "> " : "";
        return sign + pDigits(p, alpha);
    }

    /** A p-value after its symbol: "= .023", "&lt; .001". */
    public String pRelation(double p, double alpha) {
        String sign = p < 0.001 ? "< " : p > 0.999 ? "> " : "= ";
        return sign + pDigits(p, alpha);
    }

    private String pDigits(double p, double alpha) {
        if (p < 0.001 || p > 0.999) {
            return bounded(p < 0.5 ? 0.001 : 0.999, 3);
        }
        return bounded(p, 3, alpha);
    }

    /** Degrees of freedom: whole when they are, otherwise with one decimal. */
    public String degreesOfFreedom(double df) {
        return isWhole(df) ? count(Math.round(df)) : decimal(df, 1);
    }

    /**
     * Two degrees of freedom as in F(2, 173); a semicolon between them where a decimal comma would make a comma ambiguous.
     */
    public String degreesOfFreedom(double df1, double df2) {
        String separator = decimalMark == ',' && !(isWhole(df1) && isWhole(df2)) ? "; " : ", ";
        return degreesOfFreedom(df1) + separator + degreesOfFreedom(df2);
    }

    /** Two ends of an interval with a dash between them, "3.25–3.51". */
    public String interval(double low, double high, int decimals) {
        String dash = low < 0 || high < 0 ? " \u2013 " : "\u2013";
        return decimal(low, decimals) + dash + decimal(high, decimals);
    }

    public String percentInterval(double low, double high) {
        return wholePercent(low) + "\u2013" + wholePercent(high);
    }

    /** The mark between whole and fraction. */
    public char decimalMark() {
        return decimalMark;
    }

    /** How many decimals, at least this many and at most 6, show on which side of the threshold a number lies. */
    public static int decimalsToSee(double number, int decimals, double threshold) {
        int side = Double.compare(number, threshold);
        int more = decimals;
        while (more < MOST_DECIMALS && Integer.signum(Double.compare(rounded(number, more).doubleValue(),
                threshold)) != Integer.signum(side)) {
            more++;
        }
        return more;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-9;
    }

    private static BigDecimal exact(double number) {
        return new BigDecimal(number).round(TIES);
    }

    private static BigDecimal rounded(double number, int decimals) {
        return halfUp(exact(number), decimals);
    }

    private static BigDecimal halfUp(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
