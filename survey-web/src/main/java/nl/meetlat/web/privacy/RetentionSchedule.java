package nl.meetlat.web.privacy;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import nl.meetlat.web.config.Setting;

/** Looks for what is not to be kept any longer, from the start to the end of the application. */
@WebListener
public class RetentionSchedule implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(RetentionSchedule.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private RetentionRun run;

    private ScheduledFuture<?> looks;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        looks = executor.scheduleWithFixedDelay(this::look, Setting.SCHEDULE_SECONDS.number(),
                Setting.SCHEDULE_SECONDS.number(), TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        looks.cancel(false);
    }

    /** An exception would end the schedule: it is logged, and the next look tries again. */
    private void look() {
        try {
            run.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for what is due failed; the next look tries again", e);
        }
    }
}
