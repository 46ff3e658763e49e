package nl.meetlat.reporting.document;

import java.util.Objects;

import nl.meetlat.reporting.text.RichText;

/** What stands in a table cell, typed, so that each writer formats or exports it in its own way. */
public sealed interface Value {

    Value NOTHING = new Text(RichText.EMPTY);

    static Value text(String text) {
        return new Text(RichText.plain(text));
    }

    /** Words: a label, the name of a test. */
    record Text(RichText text) implements Value {

        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A number of people, 0 or more. */
    record Count(long count) implements Value {

        public Count {
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative: " + count);
            }
        }
    }

    /** A share between 0 and 1, shown as a whole percentage. */
    record Share(double share) implements Value {

        public Share {
            requireNumber(share);
            if (share < 0 || share > 1) {
                throw new IllegalArgumentException("a share is between 0 and 1: " + share);
            }
        }
    }

    /**
     * A number with a fixed number of decimals.
     *
     * @param number finite
     * @param decimals shown, 0-10
     */
    record Decimal(double number, int decimals) implements Value {

        public Decimal {
            requireNumber(number);
        }
    }

    /**
     * A number that by its definition is never above 1 (a coefficient, an effect size), written without a leading zero
     * where the language's style asks for that.
     *
     * @param number finite
     * @param decimals shown, 0-10
     */
    record Bounded(double number, int decimals) implements Value {

        public Bounded {
            requireNumber(number);
        }
    }

    /**
     * A p-value.
     *
     * @param p between 0 and 1
     * @param alpha the level it is held against; decimals are added when rounding would hide on which side p is
     */
    record Probability(double p, double alpha) implements Value {

        public Probability {
            requireNumber(p);
            if (p < 0 || p > 1) {
                throw new IllegalArgumentException("a probability is between 0 and 1: " + p);
            }
        }
    }

    /** Degrees of freedom: whole, or with one decimal after an adjustment. */
    record DegreesOfFreedom(double df) implements Value {

        public DegreesOfFreedom {
            requireNumber(df);
        }
    }

    /** Two ends of an interval, in the unit of the column. */
    record Interval(double low, double high, int decimals) implements Value {

        public Interval {
            requireNumber(low);
            requireNumber(high);
        }
    }

    /** Two ends of an interval of a share, shown as whole percentages. */
    record ShareInterval(double low, double high) implements Value {

        public ShareInterval {
            requireNumber(low);
            requireNumber(high);
        }
    }

    /**
     * No number, and why.
     *
     * @param reason a word or two for a person, not empty
     */
    record Absent(String reason) implements Value {

        public Absent {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a missing number needs a reason");
            }
        }
    }

    private static void requireNumber(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a number: " + number);
        }
    }
}
