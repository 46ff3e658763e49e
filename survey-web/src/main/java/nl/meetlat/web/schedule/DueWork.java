package nl.meetlat.web.schedule;

/**
 * Work that falls due. An application-scoped bean that implements this is called every
 * {@link nl.meetlat.web.config.Setting#SCHEDULE_SECONDS} from the start to the end of the application, never twice at the same
 * time on one node; other nodes may be at it as well.
 */
public interface DueWork {

    /** What it is, for the log. */
    String subject();

    /** Does what is due now. What fails is logged, and the next call tries again. */
    void run();
}
