package nl.meetlat.web.participation;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.participation.Participant;

/**
 * A participant as the list shows it.
 *
 * @param participant the participant
 * @param stage how far
 * @param backgrounds labels in the order of the page's columns; blank where unknown
 */
public record ParticipantRow(Participant participant, ParticipantStage stage, List<String> backgrounds) {

    public ParticipantRow {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(stage, "stage");
        backgrounds = List.copyOf(backgrounds);
    }
}
