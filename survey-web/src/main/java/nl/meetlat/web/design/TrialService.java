package nl.meetlat.web.design;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.db.account.Account;
import nl.meetlat.web.mail.FieldingService;
import nl.meetlat.web.participation.PersonalLinks;
import nl.meetlat.web.privacy.PrivacyService;
import nl.meetlat.web.security.CurrentCaller;

/** A wave with the caller as its only participant, invited at once: to see what a respondent sees. */
@ApplicationScoped
@Transactional
public class TrialService {

    private static final Duration OPEN = Duration.ofDays(14);

    private WaveService waves;
    private FieldingService fielding;
    private PrivacyService privacy;
    private ParticipantRepository participants;
    private PersonalLinks links;
    private CurrentCaller caller;
    private Clock clock;

    protected TrialService() {}

    @Inject
    TrialService(WaveService waves, FieldingService fielding, PrivacyService privacy,
            ParticipantRepository participants, PersonalLinks links,
            CurrentCaller caller, Clock clock) {
        this.waves = waves;
        this.fielding = fielding;
        this.privacy = privacy;
        this.participants = participants;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes the wave. Its results are the caller's own, so that no group is too small to show. */
    public Wave begin(SurveyId survey, int version, String name) {
        Instant now = clock.instant();
        Account account = caller.require();
        Optional<Wave> before = waves.newest(survey);
        Wave wave = waves.create(survey,
                new WaveDraft(name, version, new FieldingPlan(Optional.empty(), 0, Optional.of(now.plus(OPEN))),
                        before.map(Wave::invitation).orElseGet(DefaultTexts::invitation),
                        before.map(Wave::reminder).orElseGet(DefaultTexts::reminder), 0));
        privacy.state(survey, wave.id(),
                DefaultTexts.trialPrivacy(LocalDate.ofInstant(now.plus(OPEN), ZoneId.systemDefault())));
        ParticipantDetails details = new ParticipantDetails(Optional.empty(), new EmailAddress(account.email()),
                account.name(), account.language(), Backgrounds.NONE);
        participants.addAll(survey, wave.id(),
                List.of(new NewParticipant(details, links.newPublicId(), links.newKey(), Progress.NONE)), now);
        fielding.invite(survey, wave.id());
        return wave;
    }
}
