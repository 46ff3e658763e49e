package nl.meetlat.core.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Groups of people that add up to something known, and which of them are hidden. */
class Siblings {

    private final int minimum;
    private final long[] sizes;
    private final BitSet hidden = new BitSet();
    private boolean restHidden;

    /** Hides every group that is smaller than the minimum and not empty. */
    Siblings(int minimum, long... sizes) {
        this.minimum = minimum;
        this.sizes = sizes.clone();
        IntStream.range(0, sizes.length).filter(i -> sizes[i] > 0 && sizes[i] < minimum).forEach(hidden::set);
    }

    /** Hides one group whatever its size. */
    final Siblings hide(int group) {
        hidden.set(group);
        return this;
    }

    /**
     * Hides further groups, the smallest first, until no hidden one follows from what is known of all together.
     *
     * @param rest
     *            size of the part of the known whole that is in no group and never shown
     */
    Siblings protect(long rest) {
        withRest(rest);
        while (isDerivable(rest)) {
            int next = smallestShown();
            if (next < 0) {
                return this;
            }
            hidden.set(next);
        }
        return this;
    }

    /** Notes how many are in no group, hiding nothing. */
    final Siblings withRest(long rest) {
        restHidden = rest > 0 && rest < minimum;
        return this;
    }

    private boolean isDerivable(long rest) {
        if (hidden.isEmpty() && !restHidden) {
            return false;
        }
        int parts = hidden.cardinality() + (rest > 0 ? 1 : 0);
        return parts < 2 || hidden.stream().mapToLong(i -> sizes[i]).sum() + rest < minimum;
    }

    private int smallestShown() {
        return IntStream.range(0, sizes.length).filter(i -> !hidden.get(i) && sizes[i] > 0).boxed()
                .min((a, b) -> Long.compare(sizes[a], sizes[b])).orElse(-1);
    }

    final boolean isHidden(int group) {
        return hidden.get(group);
    }

    /** Whether anything at all is hidden. */
    final boolean anyHidden() {
        return !hidden.isEmpty() || restHidden;
    }

    /** Whether the part that is in no group is too small to be known. */
    final boolean isRestHidden() {
        return restHidden;
    }
}
