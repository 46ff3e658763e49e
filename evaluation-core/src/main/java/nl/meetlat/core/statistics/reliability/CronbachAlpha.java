package nl.meetlat.core.statistics.reliability;

import java.util.List;
import java.util.stream.IntStream;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/**
 * Cronbach's alpha: how consistently the items of a scale order people, with what each item adds to it.
 *
 * <p>
 * alpha = k / (k - 1) x (1 - &Sigma; v<sub>i</sub> / v), with k the number of items, v<sub>i</sub> their variances and v
 * the variance of their sum; standardized alpha = k r / (1 + (k - 1) r), with r the mean correlation between items. Over
 * the people who answered every item. At most 1; below 0 where items contradict each other, and then shown as it is.
 *
 * <p>
 * Needs two items (else {@code NOT_APPLICABLE}) and two complete rows ({@code TOO_FEW}, or {@code EMPTY} for none). A sum
 * that does not vary is {@code NO_VARIANCE}; an item that does not vary leaves alpha but makes the standardized alpha and
 * that item's correlation {@code NO_VARIANCE}. Cronbach, <i>Psychometrika</i> 16 (1951) 297-334; as R's
 * {@code psych::alpha} ({@code raw_alpha}, {@code std.alpha}, {@code r.drop}), SPSS's RELIABILITY /SUMMARY=TOTAL.
 *
 * @param complete
 *            the number of people who answered every item
 * @param alpha
 *            Cronbach's alpha
 * @param standardizedAlpha
 *            alpha of the items brought to equal variance
 * @param items
 *            what each item adds, in the order of the items
 */
public record CronbachAlpha(long complete, Computed<Double> alpha, Computed<Double> standardizedAlpha,
        List<Item> items) {

    /**
     * One item of the scale.
     *
     * @param mean
     *            its mean over the complete rows
     * @param sd
     *            its standard deviation over the complete rows
     * @param itemRest
     *            its correlation with the sum of the other items, from -1 to 1
     * @param alphaIfDeleted
     *            alpha of the other items; {@code NOT_APPLICABLE} where fewer than two are left
     */
    public record Item(Computed<Double> mean, Computed<Double> sd, Computed<Double> itemRest,
            Computed<Double> alphaIfDeleted) {}

    public CronbachAlpha {
        items = List.copyOf(items);
    }

    /** The reliability of the scale with the given covariances. */
    public static CronbachAlpha of(ItemCovariances covariances) {
        Reason missing = covariances.n() == 0 ? Reason.EMPTY : Reason.TOO_FEW;
        return covariances.n() < 2 ? without(covariances, missing) : new AlphaOfItems(covariances).result();
    }

    private static CronbachAlpha without(ItemCovariances covariances, Reason reason) {
        List<Item> items = IntStream.range(0, covariances.items())
                .mapToObj(item -> new Item(covariances.n() == 0
                        ? Computed.absent(Reason.EMPTY)
                        : Computed.of(covariances.mean(item)), Computed.absent(reason), Computed.absent(reason),
                        Computed.absent(reason)))
                .toList();
        return new CronbachAlpha(covariances.n(), Computed.absent(reason), Computed.absent(reason), items);
    }
}
