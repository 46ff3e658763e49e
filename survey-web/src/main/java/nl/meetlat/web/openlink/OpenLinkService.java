package nl.meetlat.web.openlink;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.OpenLink;
import nl.meetlat.core.participation.OpenLinkRepository;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.branding.Brands;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
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
    private SurveyRepository surveys;
    private OpenLinkRepository openLinks;
    private OpenLinks links;
    private PrivacyService privacy;
    private Brands brands;
    private Audit audit;
    private Clock clock;

    protected OpenLinkService() {}

    @Inject
    OpenLinkService(SurveyAccess access, WaveRepository waves, SurveyRepository surveys, OpenLinkRepository openLinks,
            OpenLinks links, PrivacyService privacy, Brands brands, Audit audit, Clock clock) {
        this.access = access;
        this.waves = waves;
        this.surveys = surveys;
        this.openLinks = openLinks;
        this.links = links;
        this.privacy = privacy;
        this.brands = brands;
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
                wave.isClosed(now), links.areForThisMachineOnly(), brands.of(survey),
                poster(wave));
    }

    private List<PosterText> poster(Wave wave) {
        return surveys.version(wave.survey(), wave.version())
                .map(version -> PosterText.of(version.questionnaire(), wave.plan().lastDay(ZoneId.systemDefault())))
                .orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND));
    }

    /**
     * From now on everybody with the link can begin. The address is made the first time and stays.
     *
     * @param accessCode to be typed first from now on; empty = none
     */
    void switchOn(SurveyId survey, WaveId id, Optional<AccessCode> accessCode) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        LinkKey key = openLinks.of(survey, id).map(OpenLink::key).orElseGet(links::newKey);
        openLinks.save(new OpenLink(survey, id, key, accessCode, true));
        waves.save(privacy.told(wave));
        audit.note("wave.open-link-on", survey, "wave " + id);
    }

    /**
     * From now on nobody can begin; who has begun goes on. Nothing happens while there is no open link.
     *
     * @param accessCode to be typed first once it is on again; empty = none
     */
    void switchOff(SurveyId survey, WaveId id, Optional<AccessCode> accessCode) {
        access.wave(survey, id, Right.RESEARCH);
        openLinks.of(survey, id).ifPresent(known -> {
            openLinks.save(new OpenLink(survey, id, known.key(), accessCode, false));
            audit.note("wave.open-link-off", survey, "wave " + id);
        });
    }
}
