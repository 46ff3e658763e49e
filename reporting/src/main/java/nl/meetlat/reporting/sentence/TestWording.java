package nl.meetlat.reporting.sentence;

import java.util.Optional;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Tests as they are reported in running text: F(2, 173) = 6.68, p = .002. */
final class TestWording {

    private static final int DECIMALS = 2;

    private final Phrases phrases;
    private final Numbers numbers;
    private final double alpha;

    TestWording(Wording wording, double alpha) {
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
        this.alpha = alpha;
    }

    /** A statistic with two degrees of freedom; empty when a figure is missing. */
    Optional<RichText> f(String key, Computed<Double> f, Computed<Double> df1, Computed<Double> df2,
            Computed<PValue> p) {
        if (!f.isPresent() || !df1.isPresent() || !df2.isPresent() || !p.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(phrases.rich(key, numbers.degreesOfFreedom(df1.orElseThrow(), df2.orElseThrow()),
                numbers.decimal(f.orElseThrow(), DECIMALS), p(p)));
    }

    /** A statistic with one number of degrees of freedom; empty when a figure is missing. */
    Optional<RichText> chiSquare(String key, Computed<Double> statistic, Computed<Double> df, Computed<PValue> p) {
        if (!statistic.isPresent() || !df.isPresent() || !p.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(phrases.rich(key, numbers.degreesOfFreedom(df.orElseThrow()),
                numbers.decimal(statistic.orElseThrow(), DECIMALS), p(p)));
    }

    private String p(Computed<PValue> p) {
        return numbers.pRelation(p.orElseThrow().value(), alpha);
    }
}
