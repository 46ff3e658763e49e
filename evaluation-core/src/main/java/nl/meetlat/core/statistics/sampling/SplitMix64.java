package nl.meetlat.core.statistics.sampling;

/**
 * A generator of random numbers whose every number follows from its seed, on any machine and in any version of Java: Steele,
 * Lea and Flood, <i>OOPSLA</i> (2014) 453-472, as in Vigna's reference code. Not for secrets.
 */
public final class SplitMix64 {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    private long state;

    /** The generator that begins at {@code seed}. */
    public SplitMix64(long seed) {
        state = seed;
    }

    /** The next 64 random bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to 1, 1 excluded. */
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** A whole number from 0 up to {@code bound}, which is above 0 and excluded; every one equally likely. */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("a bound is above 0, not " + bound);
        }
        long bits = nextLong() >>> 1;
        while (bits - bits % bound + (bound - 1L) < 0) {
            bits = nextLong() >>> 1;
        }
        return (int) (bits % bound);
    }
}
