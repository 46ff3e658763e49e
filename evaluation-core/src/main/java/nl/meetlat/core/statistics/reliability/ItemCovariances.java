package nl.meetlat.core.statistics.reliability;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import org.apache.commons.numbers.core.DD;

/**
 * Means, variances and covariances of the items of a scale over the people who answered every item.
 *
 * <p>
 * cov(i, j) = &Sigma; (x<sub>i</sub> - m<sub>i</sub>)(x<sub>j</sub> - m<sub>j</sub>) / (n - 1). Sums of products are
 * accumulated while rows stream by, about the first row and in twice the working precision, so that memory follows from
 * the items only and whole-numbered answers give exact sums. As R's {@code cov(x)}.
 */
public final class ItemCovariances {

    private final long n;
    private final double[] means;
    private final DD[][] products;

    private ItemCovariances(long n, double[] means, DD[][] products) {
        this.n = n;
        this.means = means;
        this.products = products;
    }

    /** A builder for rows of {@code items} answers. */
    public static Builder builder(int items) {
        return new Builder(items);
    }

    /** The number of complete rows. */
    public long n() {
        return n;
    }

    /** The number of items. */
    public int items() {
        return means.length;
    }

    /** The mean of {@code item}, counted from 0; only if there is a row. */
    public double mean(int item) {
        if (n == 0) {
            throw new IllegalStateException("items have no mean without rows");
        }
        return means[item];
    }

    /** The covariance of two items, or the variance of one; only if there are two rows. */
    public double covariance(int item, int other) {
        if (n < 2) {
            throw new IllegalStateException("items have no covariance over " + n + " rows");
        }
        DD product = item >= other ? products[item][other] : products[other][item];
        return product.divide((double) (n - 1)).doubleValue();
    }

    /** The correlations between the items; {@code NO_VARIANCE} if one does not vary. Only if there are two rows. */
    public Computed<double[][]> correlations() {
        double[][] correlations = new double[items()][items()];
        for (int i = 0; i < items(); i++) {
            if (covariance(i, i) == 0) {
                return Computed.absent(Reason.NO_VARIANCE);
            }
            for (int j = 0; j < i; j++) {
                correlations[i][j] = covariance(i, j) / Math.sqrt(covariance(i, i)) / Math.sqrt(covariance(j, j));
                correlations[j][i] = correlations[i][j];
            }
            correlations[i][i] = 1;
        }
        return Computed.of(correlations);
    }

    /** Takes complete rows, one after the other. */
    public static final class Builder {

        private final double[] first;
        private final double[] centred;
        private final TwofoldSum[] sums;
        private final TwofoldSum[][] products;
        private long n;

        private Builder(int items) {
            if (items < 1) {
                throw new IllegalArgumentException("a scale has at least one item, not " + items);
            }
            first = new double[items];
            centred = new double[items];
            sums = new TwofoldSum[items];
            products = new TwofoldSum[items][];
            for (int i = 0; i < items; i++) {
                sums[i] = new TwofoldSum();
                products[i] = new TwofoldSum[i + 1];
                for (int j = 0; j <= i; j++) {
                    products[i][j] = new TwofoldSum();
                }
            }
        }

        /**
         * Takes one person's answers, in the order of the items.
         *
         * @throws IllegalArgumentException
         *             if there are more or fewer answers than items, or one is not finite
         */
        public Builder add(double... row) {
            if (row.length != first.length) {
                throw new IllegalArgumentException(
                        "a row has " + row.length + " answers to " + first.length + " items");
            }
            for (int i = 0; i < row.length; i++) {
                if (!Double.isFinite(row[i])) {
                    throw new IllegalArgumentException("an answer is a finite number, not " + row[i]);
                }
                first[i] = n == 0 ? row[i] : first[i];
                centred[i] = row[i] - first[i];
            }
            for (int i = 0; i < row.length; i++) {
                sums[i].add(centred[i]);
                for (int j = 0; j <= i; j++) {
                    products[i][j].addProduct(centred[i], centred[j]);
                }
            }
            n++;
            return this;
        }

        /** The covariances over all rows so far. */
        public ItemCovariances build() {
            double[] means = new double[first.length];
            DD[][] about = new DD[first.length][];
            for (int i = 0; i < first.length && n > 0; i++) {
                DD mean = sums[i].value().divide((double) n);
                means[i] = mean.add(first[i]).doubleValue();
                about[i] = new DD[i + 1];
                for (int j = 0; j <= i; j++) {
                    about[i][j] = products[i][j].value().subtract(mean.multiply(sums[j].value()));
                }
            }
            return new ItemCovariances(n, means, about);
        }
    }
}
