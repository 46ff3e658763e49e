package nl.meetlat.web.openlink;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.OpenLink;
import nl.meetlat.core.participation.OpenLinkRepository;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.privacy.PrivacyService;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Switches the open link of a wave on and off, for its researchers. */
@ApplicationScoped
@Transactional
public class OpenLinkService {

    private SurveyAccess access;
    private WaveRepository waves;
    private OpenLinkRepository openLinks;
    private OpenLinks links;
    private PrivacyService privacy;
    private Audit audit;
    private Clock clock;

    protected OpenLinkService() {}

    @Inject
    OpenLinkService(SurveyAccess access, WaveRepository waves, OpenLinkRepository openLinks, OpenLinks links,
            PrivacyService privacy, Audit audit, Clock clock) {
        this.access = access;
        this.waves = waves;
        this.openLinks = openLinks;
        this.links = links;
        this.privacy = privacy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws nl.meetlat.web.error.ProblemException {@code survey.not-found}, {@code wave.not-found} */
    public OpenLinkSheet sheet(SurveyId survey, WaveId id) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        Optional<OpenLink> link = openLinks.of(survey, id);
        Instant now = clock.instant();
        return new OpenLinkSheet(wave, link.map(OpenLink::key).map(links::url), link.flatMap(OpenLink::accessCode),
                link.filter(OpenLink::on).isPresent(), openLinks.counts(survey, id), wave.isOpen(now),
                wave.isClosed(now));
    }

    /**
     * Switches it on or off. The address is made the first time and stays; who has begun goes on either way.
     *
     * @param accessCode to be typed first from now on; empty = none
     */
    void change(SurveyId survey, WaveId id, boolean on, Optional<AccessCode> accessCode) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        Optional<OpenLink> known = openLinks.of(survey, id);
        if (known.isEmpty() && !on) {
            return;
        }
        LinkKey key = known.map(OpenLink::key).orElseGet(links::newKey);
        openLinks.save(new OpenLink(survey, id, key, accessCode, on));
        waves.save(privacy.told(wave));
        audit.note(on ? "wave.open-link-on" : "wave.open-link-off", survey, "wave " + id);
    }
}
