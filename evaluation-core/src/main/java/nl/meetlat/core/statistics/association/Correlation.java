package nl.meetlat.core.statistics.association;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.Decimal;
import nl.meetlat.core.statistics.descriptive.MidRanks;
import nl.meetlat.core.statistics.descriptive.Moments;
import nl.meetlat.core.statistics.distribution.NormalDistribution;
import nl.meetlat.core.statistics.distribution.TDistribution;
import org.apache.commons.numbers.core.DD;

/**
 * How closely two variables go together: along a line (Pearson) or in the same order (Spearman).
 *
 * <p>
 * r = S<sub>xy</sub> / sqrt(S<sub>xx</sub> S<sub>yy</sub>), with S the sums of products about the means; Spearman's is the
 * same of the midranks. p by t = r sqrt((n - 2) / (1 - r&sup2;)) with n - 2 degrees of freedom; the interval is tanh(atanh
 * r &plusmn; z / sqrt(n - 3)), for both kinds. From -1 to 1.
 *
 * <p>
 * No pairs: {@code EMPTY}; one: {@code TOO_FEW}; a variable that does not vary: {@code NO_VARIANCE}. p needs three pairs and
 * the interval four ({@code TOO_FEW}), and neither exists where r is exactly -1 or 1 ({@code NO_VARIANCE} about the line).
 * Pearson, <i>Philosophical Transactions</i> A 187 (1896) 253-318; Fisher, <i>Metron</i> 1 (1921) 3-32 for the interval;
 * Spearman, <i>American Journal of Psychology</i> 15 (1904) 72-101. As R's {@code cor.test(x, y)}, and
 * {@code method = "spearman", exact = FALSE} with {@code DescTools::SpearmanRho} for its interval; SPSS's CORRELATIONS and
 * NONPAR CORR.
 *
 * @param n
 *            the number of pairs
 * @param r
 *            the coefficient
 * @param p
 *            the two-sided probability if the variables have nothing to do with each other
 * @param interval
 *            the confidence interval of the coefficient
 */
public record Correlation(long n, double r, Computed<PValue> p, Computed<Interval> interval) {

    /** A line so close that the rest is rounding. */
    private static final double ROUNDING_BOUND = 0x1p-80;

    private static final int FEWEST_FOR_TEST = 3;
    private static final int FEWEST_FOR_INTERVAL = 4;

    /** Pearson's correlation of {@code pairs}, with an interval at confidence {@code level}. */
    public static Computed<Correlation> pearson(PairTable pairs, double level) {
        Interval.requireLevel(level);
        if (pairs.n() < 2) {
            return Computed.absent(pairs.n() == 0 ? Reason.EMPTY : Reason.TOO_FEW);
        }
        Moments x = Moments.of(pairs.x());
        Moments y = Moments.of(pairs.y());
        if (x.sumOfSquares().isZero() || y.sumOfSquares().isZero()) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        return Computed.of(of(pairs.n(), sumOfProducts(pairs, x.mean(), y.mean()),
                x.sumOfSquares().multiply(y.sumOfSquares()), level));
    }

    /** Spearman's correlation of {@code pairs}, with an interval at confidence {@code level}. */
    public static Computed<Correlation> spearman(PairTable pairs, double level) {
        MidRanks x = MidRanks.of(pairs.x());
        MidRanks y = MidRanks.of(pairs.y());
        return pearson(pairs.map(x::rankOf, y::rankOf), level);
    }

    private static DD sumOfProducts(PairTable pairs, DD meanOfX, DD meanOfY) {
        DD sum = DD.ZERO;
        for (PairTable.Entry pair : pairs.entries()) {
            DD product = Decimal.read(pair.x()).subtract(meanOfX).multiply(Decimal.read(pair.y()).subtract(meanOfY));
            sum = sum.add(product.multiply((double) pair.count()));
        }
        return sum;
    }

    private static Correlation of(long n, DD products, DD squares, double level) {
        DD unexplained = DD.ONE.subtract(products.square().divide(squares));
        boolean exact = unexplained.doubleValue() <= ROUNDING_BOUND;
        double r = exact ? Math.signum(products.doubleValue()) : products.divide(squares.sqrt()).doubleValue();
        return new Correlation(n, r, refusal(n, exact, FEWEST_FOR_TEST).flatMap(pairs -> {
            double t = r * Math.sqrt((pairs - 2) / unexplained.doubleValue());
            return Computed.of(TDistribution.twoSided(t, pairs - 2));
        }), refusal(n, exact, FEWEST_FOR_INTERVAL).map(pairs -> {
            double half = NormalDistribution.upperQuantile((1 - level) / 2) / Math.sqrt(pairs - 3);
            double z = Math.copySign(atanh(Math.abs(r), unexplained.doubleValue()), r);
            return new Interval(Math.tanh(z - half), Math.tanh(z + half), level);
        }));
    }

    private static Computed<Double> refusal(long n, boolean exact, int fewest) {
        if (n < fewest) {
            return Computed.absent(Reason.TOO_FEW);
        }
        return exact ? Computed.absent(Reason.NO_VARIANCE) : Computed.of((double) n);
    }

    /** atanh r = ln((1 + r)&sup2; / (1 - r&sup2;)) / 2, which keeps its digits where r is close to 1. */
    private static double atanh(double r, double unexplained) {
        return Math.log1p(r) - Math.log(unexplained) / 2;
    }
}
