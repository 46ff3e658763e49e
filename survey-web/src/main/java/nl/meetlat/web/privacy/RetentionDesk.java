package nl.meetlat.web.privacy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.survey.Destruction;
import nl.meetlat.core.survey.RetentionWork;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.security.Audit;

/** Destroys one thing that is due, in a transaction of its own, and notes that it did. */
@ApplicationScoped
@Transactional
public class RetentionDesk {

    private RetentionWork work;
    private Audit audit;
    private Clock clock;

    protected RetentionDesk() {}

    @Inject
    RetentionDesk(RetentionWork work, Audit audit, Clock clock) {
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** The waves of which something is due. */
    List<WaveId> due() {
        return work.due(clock.instant(), ZoneId.systemDefault());
    }

    /** @return whether something of the wave was due */
    boolean next(WaveId wave) {
        Optional<Destruction> done = work.next(wave, clock.instant(), ZoneId.systemDefault());
        done.ifPresent(what -> audit.noteOwn("privacy.destroyed", Optional.of(what.survey()), "wave " + what.wave()
                + ": " + what.number() + " " + what.what().name().toLowerCase(Locale.ROOT)));
        return done.isPresent();
    }
}
