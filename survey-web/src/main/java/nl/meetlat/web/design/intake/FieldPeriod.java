package nl.meetlat.web.design.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseResponse;
import nl.meetlat.core.casefolder.SurveyDetails;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.survey.FieldingPlan;

/** When the responses of a case came in: who finished when, and what that says about the wave. */
final class FieldPeriod {

    private static final int LONGEST_REMINDER_DAYS = 365;

    private final SurveyDetails details;
    private final Instant now;
    private final ZoneId zone;
    private final Map<String, Progress> progress = new HashMap<>();
    private Instant first;
    private Instant last;

    private FieldPeriod(SurveyDetails details, Instant now, ZoneId zone) {
        this.details = details;
        this.now = now;
        this.zone = zone;
    }

    static FieldPeriod of(CaseFolder folder, Instant now, ZoneId zone) {
        FieldPeriod period = new FieldPeriod(folder.details(), now, zone);
        folder.forEachResponse(period::add);
        return period;
    }

    private void add(CaseResponse response) {
        Instant started = startOf(response);
        Instant submitted = endOf(response);
        first = first == null || started.isBefore(first) ? started : first;
        last = last == null || submitted.isAfter(last) ? submitted : last;
        response.inviteeId().ifPresent(id -> progress.put(id, Progress.submitted(started, submitted)));
    }

    /** The moment told, else that of submission, else now; never after submission. */
    Instant startOf(CaseResponse response) {
        Instant end = endOf(response);
        return response.startedAt().map(at -> at.toInstant()).filter(at -> at.isBefore(end)).orElse(end);
    }

    /** The moment told, else that of the start, else now. */
    Instant endOf(CaseResponse response) {
        return response.submittedAt().or(response::startedAt).map(at -> at.toInstant()).orElse(now);
    }

    Progress progressOf(Optional<String> invitee) {
        return invitee.map(progress::get).orElse(Progress.NONE);
    }

    boolean hasResponses() {
        return first != null;
    }

    Instant openedAt() {
        return details.invitedAt().filter(at -> at.isBefore(first)).orElse(first);
    }

    /** The moment told, else the end of the day of the last response; not in the future. */
    Instant closedAt() {
        Instant endOfDay = last.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        Instant closed = details.closedAt().filter(at -> !at.isBefore(last)).orElse(endOfDay);
        return closed.isBefore(now) ? closed : now;
    }

    /** A plan as it was carried out; without responses one that says nothing. */
    FieldingPlan plan() {
        if (!hasResponses()) {
            return new FieldingPlan(Optional.empty(), 0, Optional.empty());
        }
        Optional<Instant> invited = details.invitedAt().filter(at -> at.isBefore(closedAt()));
        long days = invited.flatMap(from -> details.remindedAt().map(to -> ChronoUnit.DAYS.between(from, to)))
                .orElse(0L);
        return new FieldingPlan(invited, (int) Math.max(0, Math.min(LONGEST_REMINDER_DAYS, days)),
                Optional.of(closedAt()));
    }

    /** The name told, else the years in which it was fielded. */
    String waveName() {
        int begin = (hasResponses() ? first : now).atZone(zone).getYear();
        int end = (hasResponses() ? last : now).atZone(zone).getYear();
        return details.waveName().orElse(begin == end ? Integer.toString(begin) : begin + "-" + end);
    }
}
