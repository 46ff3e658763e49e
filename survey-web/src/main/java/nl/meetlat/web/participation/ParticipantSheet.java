package nl.meetlat.web.participation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.question.Language;

/**
 * What one can fill in about a participant.
 *
 * @param participant empty for somebody new
 * @param languages one can choose from, the default first
 * @param backgrounds columns of the wave's list
 */
public record ParticipantSheet(Optional<Participant> participant, List<Language> languages,
        List<BackgroundChoice> backgrounds) {

    public ParticipantSheet {
        Objects.requireNonNull(participant, "participant");
        languages = List.copyOf(languages);
        backgrounds = List.copyOf(backgrounds);
    }
}
