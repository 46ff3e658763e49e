package nl.meetlat.core.disclosure;

import java.util.List;
import java.util.stream.Stream;

import nl.meetlat.core.evaluation.finding.Group;

/** What the gates ask before they let figures of groups through. */
interface Rule {

    /** Smallest group that is shown; 0 shows everything. */
    int minimumGroupSize();

    /** Whether figures of a group of this size may be shown; nobody at all is no group. */
    boolean allows(long size);

    /**
     * What to hide of groups that add up to something known.
     *
     * @param values what the people of each group have in common; empty for everybody
     * @param sizes of the groups, in the same order
     */
    Siblings siblings(List<String> values, long... sizes);

    /** As above. */
    default Siblings siblings(Stream<Group> groups, long... sizes) {
        return siblings(groups.map(group -> group.value().orElse("")).toList(), sizes);
    }
}
