package nl.meetlat.core.disclosure;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/** What stands in the place of a figure that is not shown. */
final class Hidden {

    private Hidden() {}

    static <T> Computed<T> figure() {
        return Computed.absent(Reason.SUPPRESSED);
    }

    /** The figure, hidden on condition; also one that does not exist, as its reason would tell. */
    static <T> Computed<T> when(boolean hidden, Computed<T> figure) {
        return hidden ? figure() : figure;
    }
}
