package nl.meetlat.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.web.tracking.Tracking;

/**
 * How the fieldwork of a wave goes, as on its page: what a small group could be known from is left out.
 *
 * @param openStarted came by the open link and saved an answer; not among the others
 * @param openCompleted of which submitted
 * @param byBackground the response along each background column of the list
 * @param completionsPerDay number of completions by date, for days that have any
 */
public record ResponseSummary(long invited, long sent, long opened, long started, long completed, long declined,
        long openStarted, long openCompleted, List<BackgroundSummary> byBackground,
        Map<String, Integer> completionsPerDay) {

    static ResponseSummary of(Tracking tracking) {
        FieldworkCounts counts = tracking.counts();
        Map<String, Integer> days = tracking.completionsPerDay()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(day -> day.getKey().toString(), Map.Entry::getValue));
        return new ResponseSummary(counts.invited(), counts.sent(), counts.opened(), counts.started(),
                counts.completed(), counts.declined(), tracking.open().started(), tracking.open().completed(),
                tracking.backgrounds().stream().map(BackgroundSummary::of).toList(), days);
    }

    /**
     * The response along one background.
     *
     * @param name of the column
     */
    public record BackgroundSummary(String name, List<GroupSummary> groups) {

        static BackgroundSummary of(Tracking.Background background) {
            return new BackgroundSummary(background.name().value(),
                    background.groups().stream().map(GroupSummary::of).toList());
        }
    }

    /**
     * The response of one group.
     *
     * @param value as in the list; empty: unknown
     * @param completed null: hidden, because the group is too small or a smaller one could be found by subtraction
     */
    public record GroupSummary(String value, long invited, Long completed) {

        static GroupSummary of(Tracking.Group group) {
            return new GroupSummary(group.value(), group.invited(), group.completed().orElse(null));
        }
    }
}
