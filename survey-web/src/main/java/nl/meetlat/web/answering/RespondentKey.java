package nl.meetlat.web.answering;

import java.util.Objects;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.survey.SurveyId;

/**
 * Proof that somebody opened a participant's personal link. It travels sealed, in a cookie, an address or a form.
 *
 * @param survey the survey
 * @param participant who is answering
 * @param publicId names the participant in addresses; the seal holds under this name only
 */
record RespondentKey(SurveyId survey, ParticipantId participant, PublicId publicId) {

    RespondentKey {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(publicId, "publicId");
    }
}
