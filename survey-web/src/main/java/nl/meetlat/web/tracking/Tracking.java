package nl.meetlat.web.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.OpenCounts;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Wave;

/**
 * How the fieldwork of a wave goes.
 *
 * @param wave the wave
 * @param counts how far participants got, in total
 * @param open how many came by the open link; not among the others
 * @param backgrounds the response by every background column of the list
 * @param completionsPerDay number of completions on the days that have any, by whatever link
 * @param invitedAt when the first invitation was sent
 * @param remindedAt when the first reminder was sent
 */
public record Tracking(Wave wave, FieldworkCounts counts, OpenCounts open, List<Background> backgrounds,
        SortedMap<LocalDate, Integer> completionsPerDay, Optional<Instant> invitedAt, Optional<Instant> remindedAt) {

    public Tracking {
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(invitedAt, "invitedAt");
        Objects.requireNonNull(remindedAt, "remindedAt");
        backgrounds = List.copyOf(backgrounds);
        completionsPerDay = Collections.unmodifiableSortedMap(new TreeMap<>(completionsPerDay));
    }

    /**
     * The response along one background.
     *
     * @param name of the column
     * @param label of the column
     * @param groups in the order of the answer scale with the same values, else of the list
     */
    public record Background(BackgroundName name, LocalizedText label, List<Group> groups) {

        public Background {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
            groups = List.copyOf(groups);
        }

        /** Whether any group is too small to show. */
        public boolean hidesAny() {
            return groups.stream().anyMatch(group -> group.completed().isEmpty());
        }
    }

    /**
     * The response of one group.
     *
     * @param value as stored; empty: unknown
     * @param label of the value
     * @param invited participants in the list
     * @param completed of which submitted; empty when hidden: too few, or a smaller group could be found by subtraction
     */
    public record Group(String value, LocalizedText label, long invited, Optional<Long> completed) {

        public Group {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(completed, "completed");
        }

        /** Completed as a share of invited, 0 to 1; empty when hidden or nobody is invited. */
        public Optional<Double> rate() {
            return invited == 0 ? Optional.empty() : completed.map(number -> (double) number / invited);
        }
    }
}
