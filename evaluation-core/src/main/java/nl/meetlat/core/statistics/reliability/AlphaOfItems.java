package nl.meetlat.core.statistics.reliability;

import java.util.List;
import java.util.stream.IntStream;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.reliability.CronbachAlpha.Item;

/** The arithmetic of {@link CronbachAlpha} over two or more complete rows. */
final class AlphaOfItems {

    /** A sum whose variance is a smaller part of that of its items does not vary: the rest is rounding. */
    private static final double ROUNDING_BOUND = 1e-14;

    private final ItemCovariances covariances;
    private final int k;
    private final double[] variances;
    private final double[] withOthers;

    AlphaOfItems(ItemCovariances covariances) {
        this.covariances = covariances;
        this.k = covariances.items();
        this.variances = IntStream.range(0, k).mapToDouble(i -> covariances.covariance(i, i)).toArray();
        this.withOthers = IntStream.range(0, k).mapToDouble(this::covarianceWithOthers).toArray();
    }

    CronbachAlpha result() {
        List<Item> items = IntStream.range(0, k).mapToObj(this::item).toList();
        return new CronbachAlpha(covariances.n(), alpha(k, sum(variances), sum(withOthers)), standardized(), items);
    }

    private static Computed<Double> alpha(int items, double sumOfVariances, double sumOfCovariances) {
        if (items < 2) {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
        double variance = sumOfVariances + sumOfCovariances;
        return variance <= ROUNDING_BOUND * sumOfVariances
                ? Computed.absent(Reason.NO_VARIANCE)
                : Computed.of((double) items / (items - 1) * (sumOfCovariances / variance));
    }

    private Computed<Double> standardized() {
        if (k < 2) {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
        double correlations = 0;
        for (int i = 0; i < k; i++) {
            if (variances[i] == 0) {
                return Computed.absent(Reason.NO_VARIANCE);
            }
            for (int j = 0; j < i; j++) {
                correlations += 2 * covariances.covariance(i, j) / Math.sqrt(variances[i]) / Math.sqrt(variances[j]);
            }
        }
        return alpha(k, k, correlations);
    }

    private Item item(int i) {
        double others = sum(variances) - variances[i] + sum(withOthers) - 2 * withOthers[i];
        double otherVariances = sum(variances) - variances[i];
        boolean varies = variances[i] > 0 && others > ROUNDING_BOUND * otherVariances;
        Computed<Double> itemRest = k < 2
                ? Computed.absent(Reason.NOT_APPLICABLE)
                : varies
                        ? Computed.of(withOthers[i] / Math.sqrt(variances[i]) / Math.sqrt(others))
                        : Computed.absent(Reason.NO_VARIANCE);
        return new Item(Computed.of(covariances.mean(i)), Computed.of(Math.sqrt(variances[i])), itemRest,
                alpha(k - 1, otherVariances, sum(withOthers) - 2 * withOthers[i]));
    }

    private double covarianceWithOthers(int i) {
        return IntStream.range(0, k).filter(j -> j != i).mapToDouble(j -> covariances.covariance(i, j)).sum();
    }

    private static double sum(double[] terms) {
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }
}
