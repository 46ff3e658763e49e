package nl.meetlat.web.answering;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Response;
import nl.meetlat.core.survey.Wave;

/**
 * A respondent at the door: who, for what, and how far.
 *
 * @param participant who
 * @param wave for what
 * @param questionnaire of the version that is answered: the response's own, or the wave's when nothing was answered yet
 * @param version its number
 * @param response empty while nothing was answered
 * @param at the moment of the visit
 */
record Visit(Participant participant, Wave wave, FrozenQuestionnaire questionnaire, int version,
        Optional<Response> response, Instant at) {

    /** What the respondent can do. */
    enum State {
        NOT_OPEN, OPEN, CLOSED, SUBMITTED
    }

    Visit {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(at, "at");
    }

    State state() {
        if (response.filter(Response::isSubmitted).isPresent() || participant.progress().completedAt().isPresent()) {
            return State.SUBMITTED;
        }
        if (wave.isOpen(at) || response.isPresent() && wave.takesAnswers(at)) {
            return State.OPEN;
        }
        return wave.isClosed(at) ? State.CLOSED : State.NOT_OPEN;
    }

    boolean isDeclined() {
        return participant.progress().declinedAt().isPresent();
    }

    /** The language of the response, else the one asked for, else the participant's, as far as it is offered. */
    Language language(Optional<Language> asked) {
        return questionnaire.offered(response.map(Response::language).or(() -> asked).orElse(participant.language()));
    }

    RespondentKey key() {
        return new RespondentKey(participant.survey(), participant.id(), participant.publicId());
    }

    PageKey pageKey(Language language) {
        return new PageKey(key(), wave.id(), version, response.map(Response::id), language);
    }
}
