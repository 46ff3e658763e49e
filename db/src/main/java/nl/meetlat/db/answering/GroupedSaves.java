package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.response.SharedSaves;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.answering.WaitingSave.Target;
import nl.meetlat.db.answering.WaitingSave.Turn;

/**
 * Writes answers that come while another write is under way together, in the next one: the more come, the larger the groups,
 * and a lone one waits for nobody. There is no thread for it: of those who wait, one writes for all and then calls the next.
 * Takes a connection of its own, outside the caller's transaction.
 */
@ApplicationScoped
public class GroupedSaves implements SharedSaves {

    private static final Logger LOG = Logger.getLogger(GroupedSaves.class.getName());
    /** One prepares its rows while the other waits for the disk. */
    private static final int MOST_WRITERS = 2;
    private static final int MOST_TOGETHER = 200;

    private final Queue<WaitingSave> waiting = new ArrayDeque<>();
    private int writers;
    private DataSource connections;

    protected GroupedSaves() {}

    @Inject
    public GroupedSaves(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public Optional<SavedAnswer> save(SurveyId survey, ResponseId response, AnswerChange change, Instant at) {
        WaitingSave own = new WaitingSave(new Target(survey, response), change, at);
        if (mayWrite(own) || own.await() == Turn.WRITE) {
            writeWithOthers(own);
        }
        return own.saved();
    }

    private synchronized boolean mayWrite(WaitingSave save) {
        if (writers < MOST_WRITERS) {
            writers++;
            return true;
        }
        waiting.add(save);
        return false;
    }

    private void writeWithOthers(WaitingSave own) {
        SaveGroup group = new SaveGroup();
        try {
            gather(own, group);
            try (Connection connection = connections.getConnection()) {
                group.write(connection);
            }
        } catch (SQLException e) {
            LOG.warning(() -> group.size() + " answers were not written together: " + e.getMessage());
        } finally {
            callNext();
            group.saves().forEach(save -> save.tell(Turn.TRIED));
        }
    }

    private synchronized void gather(WaitingSave own, SaveGroup group) {
        group.add(own);
        Iterator<WaitingSave> others = waiting.iterator();
        while (others.hasNext() && group.size() < MOST_TOGETHER) {
            if (group.add(others.next())) {
                others.remove();
            }
        }
    }

    private synchronized void callNext() {
        WaitingSave next = waiting.poll();
        if (next == null) {
            writers--;
        } else {
            next.tell(Turn.WRITE);
        }
    }
}
