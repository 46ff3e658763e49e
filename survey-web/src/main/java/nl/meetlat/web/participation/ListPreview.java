package nl.meetlat.web.participation;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.casefolder.ParticipantList;
import nl.meetlat.core.participation.ParticipantDetails;

/**
 * A list as it was read, before anybody is added.
 *
 * @param list as read
 * @param known rows whose address is in the wave already, as a spreadsheet counts
 * @param limit most rows a list may have
 */
record ListPreview(ParticipantList list, List<Long> known, int limit) {

    ListPreview {
        Objects.requireNonNull(list, "list");
        known = List.copyOf(known);
    }

    /** Whether the list can be added as it is; otherwise nobody of it is. */
    boolean isSound() {
        return list.isSound() && known.isEmpty() && list.rows().size() <= limit;
    }

    List<ParticipantDetails> people() {
        return list.participants();
    }
}
