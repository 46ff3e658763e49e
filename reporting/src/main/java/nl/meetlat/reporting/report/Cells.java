package nl.meetlat.reporting.report;

import java.util.Optional;
import java.util.function.Function;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Cell.Mark;
import nl.meetlat.reporting.document.Value;
import nl.meetlat.reporting.sentence.Wording;
import nl.meetlat.reporting.text.Numbers;

/** Cells of figures that may be absent: then the cell says why. */
final class Cells {

    private final Wording wording;
    private final double alpha;

    Cells(Wording wording, double alpha) {
        this.wording = wording;
        this.alpha = alpha;
    }

    Cell count(Computed<Long> count) {
        return of(count, Value.Count::new);
    }

    Cell share(Computed<Double> share) {
        return of(share, Value.Share::new);
    }

    Cell decimal(Computed<Double> number, int decimals) {
        return of(number, value -> new Value.Decimal(value, decimals));
    }

    Cell bounded(Computed<Double> number, int decimals) {
        return of(number, value -> new Value.Bounded(value, decimals));
    }

    /** As {@link #bounded}, with as many more decimals as show on which side of the threshold it lies. */
    Cell bounded(Computed<Double> number, int decimals, double threshold) {
        return of(number, value -> new Value.Bounded(value, Numbers.decimalsToSee(value, decimals, threshold)));
    }

    Cell df(Computed<Double> df) {
        return of(df, Value.DegreesOfFreedom::new);
    }

    /** Two degrees of freedom as one text. */
    Cell df(Computed<Double> df1, Computed<Double> df2) {
        return of(df1.flatMap(one -> df2.map(two -> wording.numbers().degreesOfFreedom(one, two))), Value::text);
    }

    /** A p-value, marked when it is significant; of a hidden one, on which side of alpha it lies. */
    Cell p(Computed<PValue> p, Optional<Boolean> significant) {
        boolean hidden = p.absence().filter(Reason.SUPPRESSED::equals).isPresent();
        Cell cell = hidden && significant.isPresent()
                ? Cell.text((significant.orElseThrow() ? "< " : "\u2265 ") + wording.numbers().bounded(alpha, 2))
                : of(p, value -> new Value.Probability(value.value(), alpha));
        return significant.orElse(false) ? cell.with(Mark.SIGNIFICANT) : cell;
    }

    Cell p(Computed<PValue> p) {
        return p(p, p.toOptional().map(value -> value.isBelow(alpha)));
    }

    Cell interval(Computed<Double> low, Computed<Double> high, int decimals) {
        return of(low.flatMap(from -> high.map(to -> (Value) new Value.Interval(from, to, decimals))),
                Function.identity());
    }

    Cell shareInterval(Computed<Double> low, Computed<Double> high) {
        return of(low.flatMap(from -> high.map(to -> (Value) new Value.ShareInterval(from, to))),
                Function.identity());
    }

    private <T> Cell of(Computed<T> computed, Function<T, Value> value) {
        return computed.fold(present -> Cell.of(value.apply(present)), this::absent);
    }

    private Cell absent(Reason reason) {
        Cell cell = Cell.of(new Value.Absent(wording.reason(reason)));
        return reason == Reason.SUPPRESSED ? cell.with(Mark.SUPPRESSED) : cell;
    }
}
