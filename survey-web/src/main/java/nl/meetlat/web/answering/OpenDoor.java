package nl.meetlat.web.answering;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.OpenLink;
import nl.meetlat.core.participation.OpenLinkRepository;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.answering.OpenWelcome.Offer;
import nl.meetlat.web.openlink.OpenLinks;

/** Lets people in by the open link of a wave. */
@ApplicationScoped
@Transactional
public class OpenDoor {

    private OpenLinkRepository openLinks;
    private WaveRepository waves;
    private FrozenQuestionnaires questionnaires;
    private OpenLinks links;
    private Clock clock;

    protected OpenDoor() {}

    @Inject
    OpenDoor(OpenLinkRepository openLinks, WaveRepository waves, FrozenQuestionnaires questionnaires, OpenLinks links,
            Clock clock) {
        this.openLinks = openLinks;
        this.waves = waves;
        this.questionnaires = questionnaires;
        this.links = links;
        this.clock = clock;
    }

    /** What the link with this code leads to; empty when there is no such link. Changes nothing. */
    Optional<Offer> byCode(String code) {
        return openLinks.find(links.hash(code)).flatMap(link -> waves.find(link.survey(), link.wave())
                .map(wave -> new Offer(link, wave, questionnaires.get(link.survey(), wave.version()))));
    }

    Visit.State state(Offer offer) {
        return offer.state(clock.instant());
    }

    /** Whether somebody new can begin now. */
    boolean canBegin(Offer offer) {
        return offer.link().on() && state(offer) == Visit.State.OPEN;
    }

    /**
     * Begins: from now on there is a respondent. A repeat with the same public id gives the same one.
     *
     * @param publicId made up by a page of ours
     * @return empty when the public id is somebody else's
     */
    Optional<RespondentKey> begin(Offer offer, PublicId publicId, Language language) {
        OpenLink link = offer.link();
        return openLinks.begin(link.survey(), link.wave(), publicId, language, clock.instant())
                .map(respondent -> new RespondentKey(link.survey(), respondent.id(), publicId));
    }
}
