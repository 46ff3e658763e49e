package nl.meetlat.core.participation;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * Somebody who is asked to take part in a wave.
 *
 * @param survey the survey
 * @param wave the wave
 * @param id internal number
 * @param publicId names the participant in addresses of pages
 * @param details as stated by the researcher
 * @param progress how far the participant got
 */
public record Participant(SurveyId survey, WaveId wave, ParticipantId id, PublicId publicId,
        ParticipantDetails details, Progress progress) implements Respondent {

    public Participant {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publicId, "publicId");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(progress, "progress");
    }

    public Optional<String> externalId() {
        return details.externalId();
    }

    public EmailAddress email() {
        return details.email();
    }

    public String name() {
        return details.name();
    }

    @Override
    public Language language() {
        return details.language();
    }

    public Backgrounds backgrounds() {
        return details.backgrounds();
    }
}
