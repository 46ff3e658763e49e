package nl.meetlat.web.answering;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.answering.OpenWelcome.Offer;
import nl.meetlat.web.flood.NetworkAddress;
import nl.meetlat.web.flood.OpenLinkLimits;

/** Begins by an open link, as far as the access code is right and its network address has not begun too often. */
@ApplicationScoped
public class OpenBeginning {

    private OpenDoor door;
    private OpenLinkLimits limits;

    protected OpenBeginning() {}

    @Inject
    OpenBeginning(OpenDoor door, OpenLinkLimits limits) {
        this.door = door;
        this.limits = limits;
    }

    /** What became of pressing the button. */
    enum Outcome {
        BEGUN, CODE_MISSING, CODE_WRONG, TOO_OFTEN, OF_SOMEBODY_ELSE
    }

    /** @param key of who began; empty unless {@link Outcome#BEGUN} */
    record Begun(Outcome outcome, Optional<RespondentKey> key) {

        private static Begun not(Outcome outcome) {
            return new Begun(outcome, Optional.empty());
        }
    }

    /** @param publicId made up by a page of ours @param typed as access code */
    Begun begin(Offer offer, PublicId publicId, String typed, NetworkAddress from, Language language) {
        if (offer.link().accessCode().isPresent()) {
            Optional<OpenLinkLimits.Try> attempt = limits.mayTry(from, offer.link().key().hash());
            if (attempt.isEmpty()) {
                return Begun.not(Outcome.TOO_OFTEN);
            }
            if (!offer.link().admits(typed)) {
                return Begun.not(typed.isBlank() ? Outcome.CODE_MISSING : Outcome.CODE_WRONG);
            }
            attempt.get().right();
        }
        if (!limits.mayBegin(from)) {
            return Begun.not(Outcome.TOO_OFTEN);
        }
        Optional<RespondentKey> key = door.begin(offer, publicId, language);
        return new Begun(key.isPresent() ? Outcome.BEGUN : Outcome.OF_SOMEBODY_ELSE, key);
    }
}
