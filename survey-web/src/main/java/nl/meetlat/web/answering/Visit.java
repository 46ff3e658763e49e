package nl.meetlat.web.answering;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.participation.OpenRespondent;
import nl.meetlat.core.participation.Respondent;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Response;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.language.Texts;

/**
 * A respondent at the door: who, for what, and how far.
 *
 * @param respondent who, invited or come by the open link
 * @param wave for what
 * @param questionnaire of the version that is answered: the response's own, or the wave's when nothing was answered yet
 * @param version its number
 * @param response empty while nothing was answered
 * @param answers given so far
 * @param at the moment of the visit
 */
record Visit(Respondent respondent, Wave wave, FrozenQuestionnaire questionnaire, int version,
        Optional<Response> response, Map<ItemCode, StoredAnswer> answers, Instant at) {

    /** What the respondent can do. */
    enum State {
        NOT_OPEN, OPEN, CLOSED, SUBMITTED
    }

    /** Ends the keys of texts for who came by the open link. */
    static final String OPEN = ".open";

    Visit {
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(response, "response");
        answers = Map.copyOf(answers);
        Objects.requireNonNull(at, "at");
    }

    State state() {
        if (response.filter(Response::isSubmitted).isPresent() || respondent.progress().completedAt().isPresent()) {
            return State.SUBMITTED;
        }
        if (wave.isOpen(at) || response.isPresent() && wave.takesAnswers(at)) {
            return State.OPEN;
        }
        return wave.isClosed(at) ? State.CLOSED : State.NOT_OPEN;
    }

    /** Whether nobody invited the respondent: there is no name, no mail and no link of their own. */
    boolean isOpen() {
        return respondent instanceof OpenRespondent;
    }

    /** Texts that fit the respondent. */
    Texts texts(Class<?> feature, Language language) {
        Texts texts = Texts.of(feature, language);
        return isOpen() ? texts.preferring(OPEN) : texts;
    }

    boolean isDeclined() {
        return respondent.progress().declinedAt().isPresent();
    }

    /** Whether the answers were erased: only that leaves who began without any. */
    boolean isWithdrawn() {
        return isDeclined() && response.isEmpty() && respondent.progress().startedAt().isPresent();
    }

    /** The language of the response, else the one asked for, else the respondent's, as far as it is offered. */
    Language language(Optional<Language> asked) {
        return questionnaire.offered(response.map(Response::language).or(() -> asked).orElse(respondent.language()));
    }

    RespondentKey key() {
        return new RespondentKey(respondent.survey(), respondent.id(), respondent.publicId());
    }

    PageKey pageKey(Language language) {
        return new PageKey(key(), wave.id(), version, response.map(Response::id), language);
    }
}
