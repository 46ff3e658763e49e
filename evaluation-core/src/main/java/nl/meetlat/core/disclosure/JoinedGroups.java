package nl.meetlat.core.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which groups may be shown where others have been joined, given what is shown of all of them apart. A group that was not
 * joined is shown where it is shown apart. Those joined are shown together when their sum follows from what is shown apart:
 * when nothing is hidden there, or when all others are shown and nobody is in no group.
 *
 * @param rule for everything that has no such groups
 * @param joined values of the groups that are others joined: where one of them is, this decides
 * @param shown values of the groups that are shown; others than these are hidden
 * @param hiddenWithRest values of those hidden too when some people are in no group
 */
record JoinedGroups(Rule rule, Set<String> joined, Set<String> shown, Set<String> hiddenWithRest) implements Rule {

    /**
     * Decides.
     *
     * @param values of the groups, with those joined under a value of their own
     * @param apart values of all groups, and whether each is hidden
     */
    static JoinedGroups of(Rule rule, List<String> values, Map<String, Boolean> apart) {
        boolean otherHidden = values.stream().anyMatch(value -> apart.getOrDefault(value, false));
        Set<String> joined = values.stream().filter(value -> !apart.containsKey(value)).collect(Collectors.toSet());
        Set<String> shown = values.stream().filter(value -> !apart.getOrDefault(value, otherHidden))
                .collect(Collectors.toSet());
        return new JoinedGroups(rule, joined, shown, apart.containsValue(true) ? joined : Set.of());
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
    public Siblings siblings(List<String> values, long... sizes) {
        return values.stream().anyMatch(joined::contains)
                ? new DecidedSiblings(values, sizes)
                : rule.siblings(values, sizes);
    }

    /** Nothing more is hidden than was decided. */
    private final class DecidedSiblings extends Siblings {

        private final List<String> values;

        DecidedSiblings(List<String> values, long... sizes) {
            super(minimumGroupSize(), sizes);
            this.values = values;
            hide(value -> !shown.contains(value));
        }

        private void hide(Predicate<String> wanted) {
            IntStream.range(0, values.size()).filter(i -> wanted.test(values.get(i))).forEach(this::hide);
        }

        @Override
        Siblings protect(long rest) {
            if (rest > 0) {
                hide(hiddenWithRest::contains);
            }
            return withRest(rest);
        }
    }
}
