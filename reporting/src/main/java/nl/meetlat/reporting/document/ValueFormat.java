package nl.meetlat.reporting.document;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.RichText;

/** Formats the values of cells in one language, for writers made for reading. */
public final class ValueFormat {

    private final Numbers numbers;

    public ValueFormat(Language language) {
        this.numbers = Numbers.in(language);
    }

    public RichText format(Value value) {
        return value instanceof Value.Text text ? text.text() : RichText.plain(number(value));
    }

    private String number(Value value) {
        if (value instanceof Value.Count count) {
            return numbers.count(count.count());
        } else if (value instanceof Value.Share share) {
            return numbers.wholePercent(share.share());
        } else if (value instanceof Value.Decimal decimal) {
            return numbers.decimal(decimal.number(), decimal.decimals());
        } else if (value instanceof Value.Bounded bounded) {
            return numbers.bounded(bounded.number(), bounded.decimals());
        } else if (value instanceof Value.Probability probability) {
            return numbers.p(probability.p(), probability.alpha());
        } else if (value instanceof Value.DegreesOfFreedom df) {
            return numbers.degreesOfFreedom(df.df());
        } else if (value instanceof Value.Interval interval) {
            return numbers.interval(interval.low(), interval.high(), interval.decimals());
        } else if (value instanceof Value.ShareInterval interval) {
            return numbers.percentInterval(interval.low(), interval.high());
        } else if (value instanceof Value.Absent absent) {
            return absent.reason();
        }
        throw new IllegalArgumentException("not a number: " + value);
    }
}
