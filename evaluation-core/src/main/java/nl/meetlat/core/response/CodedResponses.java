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
         * @param points per place the index of the chosen point, {@link Codebook#NOT_ANSWERED} or {@link Codebook#NOT_ASKED}
         * @param numbers per place a finite number, NaN when not answered, or {@link Codebook#NO_NUMBER_ASKED}
         */
        void row(short[] points, double[] numbers);
    }
}
