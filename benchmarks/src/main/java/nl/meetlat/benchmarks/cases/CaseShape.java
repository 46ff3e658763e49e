package nl.meetlat.benchmarks.cases;

/**
 * The size of a made-up case of 7 constructs in 27 five-point items and 3 backgrounds: 30 answers a response.
 *
 * @param rows responses, at least 1
 * @param organisations groups of the first background, at least 2; the others have 3 and 5
 * @param zipped whether the responses are written as {@code .gz}
 * @param seed of everything made up
 */
public record CaseShape(int rows, int organisations, boolean zipped, long seed) {

    private static final long SEED = 20121112;

    public CaseShape {
        if (rows < 1 || organisations < 2) {
            throw new IllegalArgumentException("%d rows, %d organisations".formatted(rows, organisations));
        }
    }

    public CaseShape(int rows, int organisations) {
        this(rows, organisations, false, SEED);
    }

    /** The same case with compressed responses. */
    public CaseShape compressed() {
        return new CaseShape(rows, organisations, true, seed);
    }
}
