package nl.meetlat.web.answering;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Respondent;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.Response;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.participation.PersonalLinks;

/** Lets respondents in by their link or key, and tells how things stand. Changes nothing: mail scanners come by here too. */
@ApplicationScoped
@Transactional
public class RespondentDoor {

    private ParticipantRepository participants;
    private WaveRepository waves;
    private ResponseRepository responses;
    private FrozenQuestionnaires questionnaires;
    private PersonalLinks links;
    private Clock clock;

    protected RespondentDoor() {}

    @Inject
    RespondentDoor(ParticipantRepository participants, WaveRepository waves, ResponseRepository responses,
            FrozenQuestionnaires questionnaires, PersonalLinks links, Clock clock) {
        this.participants = participants;
        this.waves = waves;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.links = links;
        this.clock = clock;
    }

    /** The key of the link's owner; empty when there is no such link. The work is the same for any text. */
    Optional<RespondentKey> byLink(String secret) {
        return participants.findByLink(links.hash(secret))
                .map(owner -> new RespondentKey(owner.survey(), owner.id(), owner.publicId()));
    }

    /** How things stand for the owner of the key; empty when the participant is no more. */
    Optional<Visit> visit(RespondentKey key) {
        return participants.respondent(key.survey(), key.participant())
                .filter(respondent -> respondent.publicId().equals(key.publicId()))
                .flatMap(respondent -> waves.find(respondent.survey(), respondent.wave())
                        .map(wave -> visit(respondent, wave)));
    }

    private Visit visit(Respondent respondent, Wave wave) {
        Optional<Response> response = responses.find(respondent.survey(), respondent.id());
        int version = response.map(Response::version).orElse(wave.version());
        Map<ItemCode, StoredAnswer> answers = response
                .map(begun -> responses.answers(begun.survey(), begun.id())).orElse(Map.of());
        return new Visit(respondent, wave, questionnaires.get(respondent.survey(), version), version, response, answers,
                clock.instant());
    }

    /** The questionnaire a page was made of. */
    FrozenQuestionnaire questionnaire(PageKey key) {
        return questionnaires.get(key.respondent().survey(), key.version());
    }

    /** The answers given so far to the page that posted; none when nothing was answered. */
    Map<ItemCode, StoredAnswer> answers(PageKey key) {
        return key.response().map(response -> responses.answers(key.respondent().survey(), response))
                .orElse(Map.of());
    }
}
