package nl.meetlat.core.statistics.comparison;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;

/** The groups that take part in a comparison: those with observations. */
record Groups(List<FrequencyTable> tables) {

    static Groups of(List<FrequencyTable> groups) {
        return new Groups(groups.stream().filter(group -> !group.isEmpty()).toList());
    }

    /** Why these groups cannot be compared at all, if so. */
    Optional<Reason> refusal() {
        return switch (tables.size()) {
            case 0 -> Optional.of(Reason.EMPTY);
            case 1 -> Optional.of(Reason.SINGLE_GROUP);
            default -> Optional.empty();
        };
    }

    long count() {
        return tables.size();
    }

    long n() {
        return tables.stream().mapToLong(FrequencyTable::n).reduce(0, Math::addExact);
    }

    FrequencyTable pooled() {
        return FrequencyTable.merge(tables);
    }
}
