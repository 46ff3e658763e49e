package nl.meetlat.web.schedule;

import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import nl.meetlat.web.config.Setting;

/** Looks for due work from the start to the end of the application; what takes long holds up nothing else. */
@WebListener
public class Schedule implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    @Any
    private Instance<DueWork> works;

    private List<? extends ScheduledFuture<?>> looks = List.of();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        int seconds = Setting.SCHEDULE_SECONDS.number();
        looks = works.stream()
                .map(work -> executor.scheduleWithFixedDelay(() -> look(work), seconds, seconds, TimeUnit.SECONDS))
                .toList();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        looks.forEach(look -> look.cancel(false));
    }

    /** An exception would end the schedule, and with it all work of its kind. */
    private static void look(DueWork work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Looking at " + work.subject() + " failed; the next look tries again");
        }
    }
}
