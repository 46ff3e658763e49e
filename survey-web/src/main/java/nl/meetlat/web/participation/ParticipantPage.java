package nl.meetlat.web.participation;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.survey.Wave;

/**
 * Part of a wave's participants.
 *
 * @param wave the wave
 * @param closed whether nobody can be added any more
 * @param total everybody in the wave
 * @param found how many the search found; {@code total} without one
 * @param number of this page, from 1
 * @param pages number of pages, at least 1
 * @param backgrounds the background columns
 * @param rows of this page
 */
public record ParticipantPage(Wave wave, boolean closed, long total, long found, int number, int pages,
        List<Column> backgrounds, List<ParticipantRow> rows) {

    public ParticipantPage {
        Objects.requireNonNull(wave, "wave");
        backgrounds = List.copyOf(backgrounds);
        rows = List.copyOf(rows);
    }

    /**
     * A background column.
     *
     * @param name as in the list
     * @param label as read
     */
    public record Column(BackgroundName name, String label) {

        public Column {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
        }
    }
}
