package nl.meetlat.core.response;

/**
 * Submitted responses in the form in which they are counted. A source can be gone through more than once; it need not hold
 * the rows in memory.
 */
public interface CodedResponses {

    Codebook codebook();

    /** Hands every row to the reader, once, in any order. */
    void forEach(RowReader reader);

    /** Takes one row after the other. */
    @FunctionalInterface
    interface RowReader {

        /**
         * Takes one row.
         *
         * @param points per place the index of the chosen point, or {@link Codebook#NOT_ANSWERED}
         * @param numbers per place a finite number, or NaN when not answered
         */
        void row(short[] points, double[] numbers);
    }
}
