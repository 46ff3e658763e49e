package nl.meetlat.core.participation;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;

/**
 * What a researcher states about a participant.
 *
 * @param externalId number or code in the researcher's own list, 1-100 characters, when there is one
 * @param email where the mails go
 * @param name used in the salutation, at most 200 characters on one line, may be empty
 * @param language of the mails and of the first page
 * @param backgrounds known beforehand
 */
public record ParticipantDetails(Optional<String> externalId, EmailAddress email, String name, Language language,
        Backgrounds backgrounds) {

    public static final int MAX_EXTERNAL_ID_LENGTH = 100;
    public static final int MAX_NAME_LENGTH = 200;

    public ParticipantDetails {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(backgrounds, "backgrounds");
        externalId.ifPresent(id -> OneLine.require(id, 1, MAX_EXTERNAL_ID_LENGTH, "id in the list"));
        OneLine.require(name, 0, MAX_NAME_LENGTH, "name");
    }
}
