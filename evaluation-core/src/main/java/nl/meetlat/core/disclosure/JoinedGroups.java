package nl.meetlat.core.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Which groups may be shown where others have been joined, given what is shown of all of them apart. A group that was not
 * joined is shown where it is shown apart. Those joined are shown together when their sum follows from what is shown apart:
 * when nothing is hidden there, or when all others are shown and nobody is in no group.
 *
 * @param rule for everything that has no such groups
 * @param count of groups with those joined as one
 * @param hidden of these
 * @param hiddenWithRest of these, when some people are in no group
 */
record JoinedGroups(Rule rule, int count, BitSet hidden, BitSet hiddenWithRest) implements Rule {

    /**
     * Decides.
     *
     * @param joined values of the groups, with those joined under a value of their own
     * @param apart values of all groups, and whether each is hidden
     */
    static JoinedGroups of(Rule rule, List<String> joined, Map<String, Boolean> apart) {
        BitSet hidden = new BitSet();
        BitSet hiddenWithRest = new BitSet();
        boolean otherHidden = joined.stream().anyMatch(value -> apart.getOrDefault(value, false));
        for (int i = 0; i < joined.size(); i++) {
            if (apart.containsKey(joined.get(i))) {
                hidden.set(i, apart.get(joined.get(i)));
            } else {
                hidden.set(i, otherHidden);
                hiddenWithRest.set(i, apart.containsValue(true));
            }
        }
        return new JoinedGroups(rule, joined.size(), hidden, hiddenWithRest);
    }

    @Override
    public int minimumGroupSize() {
        return rule.minimumGroupSize();
    }

    @Override
    public boolean allows(long size) {
        return rule.allows(size);
    }

    @Override
    public Siblings siblings(long... sizes) {
        return sizes.length == count ? new DecidedSiblings(sizes) : rule.siblings(sizes);
    }

    /** Nothing more is hidden than was decided. */
    private final class DecidedSiblings extends Siblings {

        DecidedSiblings(long... sizes) {
            super(minimumGroupSize(), sizes);
            hidden.stream().forEach(this::hide);
        }

        @Override
        Siblings protect(long rest) {
            if (rest > 0) {
                hiddenWithRest.stream().forEach(this::hide);
            }
            return withRest(rest);
        }
    }
}
