package nl.meetlat.core.statistics.association;

import java.util.OptionalDouble;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;

/**
 * Fisher's exact test of a cross table of any size, for counts too small for {@link ChiSquareTest}.
 *
 * <p>
 * p = the sum of the probabilities of all tables with the same margins that are at most as probable as the one observed;
 * P(table) = &Pi; row totals! &Pi; column totals! / (N! &Pi; counts!). Probabilities within a part of 1e-7 are equal, as in
 * R. Tables grow in number beyond any machine: after a bounded amount of work the test turns to drawing tables at random,
 * and says so in its {@link #method()}. Drawing starts from a fixed seed, so that the same table gives the same p.
 *
 * <p>
 * Empty rows and columns are dropped first. What is left needs two rows (else {@code SINGLE_GROUP}, or {@code EMPTY} if
 * nothing is) and two columns ({@code NO_VARIANCE}). Fisher, <i>Statistical Methods for Research Workers</i> (1934) 21.02;
 * Freeman and Halton, <i>Biometrika</i> 38 (1951) 141-149; Mehta and Patel, <i>JASA</i> 78 (1983) 427-434 for the way
 * through the tables. As R's {@code fisher.test(x)} and {@code simulate.p.value = TRUE}, SPSS's CROSSTABS /METHOD=EXACT and
 * MC.
 *
 * @param p
 *            the probability, two-sided; by Monte Carlo (1 + tables drawn that are at most as probable) / (1 + tables
 *            drawn)
 * @param method
 *            how it was found
 * @param replicates
 *            the number of tables drawn; 0 if exact
 * @param precision
 *            the 99% interval of p that comes from drawing; {@code NOT_APPLICABLE} if exact
 */
public record FisherExactTest(PValue p, Method method, long replicates, Computed<Interval> precision) {

    /** How the p-value was found. */
    public enum Method {

        /** Every table was counted. */
        EXACT("exact"),

        /** Tables were drawn at random. */
        MONTE_CARLO("monte-carlo");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        /** The code in a results file. */
        public String code() {
            return code;
        }
    }

    /** Tests {@code counts}; the rows are groups. */
    public static Computed<FisherExactTest> of(CountTable counts) {
        CountTable table = counts.withoutEmptyLines();
        if (table.refusal().isPresent()) {
            return Computed.absent(table.refusal().get());
        }
        CountTable wide = table.rows() <= table.columns() ? table : table.transposed();
        OptionalDouble lnP = new TableEnumeration(wide).lnP();
        return Computed.of(lnP.isPresent()
                ? new FisherExactTest(PValue.ofLn(lnP.getAsDouble()), Method.EXACT, 0,
                        Computed.absent(Reason.NOT_APPLICABLE))
                : new TableSampling(wide).test());
    }
}
