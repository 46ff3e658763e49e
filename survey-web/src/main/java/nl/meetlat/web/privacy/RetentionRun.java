package nl.meetlat.web.privacy;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.schedule.DueWork;

/** One look at what is not to be kept any longer: everything that is due, wave by wave. */
@ApplicationScoped
class RetentionRun implements DueWork {

    private static final Logger LOG = Logger.getLogger(RetentionRun.class.getName());

    private RetentionDesk desk;

    protected RetentionRun() {}

    @Inject
    RetentionRun(RetentionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String subject() {
        return "what is not to be kept any longer";
    }

    @Override
    public void run() {
        desk.due().forEach(this::destroy);
    }

    /** A wave whose destruction fails does not stand in the way of the others: the next look tries it again. */
    private void destroy(WaveId wave) {
        try {
            while (desk.next(wave)) {
                LOG.fine("something was due; looking again");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Destroying what is due of wave " + wave
                    + " failed; the next look tries again");
        }
    }
}
