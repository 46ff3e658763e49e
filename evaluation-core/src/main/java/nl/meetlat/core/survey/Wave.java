package nl.meetlat.core.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One fielding of a survey: a published version, a list of participants, a time plan and its mails.
 *
 * @param survey the survey
 * @param id internal number
 * @param name as researchers call it ("2012")
 * @param version number of the published questionnaire version that is fielded
 * @param plan when it is mailed and closed
 * @param invitation the invitation mail
 * @param reminder the reminder mail
 * @param minimumGroupSize smallest group of which results are shown; the respondent is told this number
 * @param privacy what is stated about people's data, and what they were told
 * @param openedAt when answering became possible; empty = not open yet
 * @param closedAt when a researcher closed it by hand; empty = not
 */
public record Wave(SurveyId survey, WaveId id, String name, int version, FieldingPlan plan, MailText invitation,
        MailText reminder, int minimumGroupSize, Privacy privacy, Optional<Instant> openedAt,
        Optional<Instant> closedAt) {

    /** Default of product and field for the smallest group shown. */
    public static final int DEFAULT_MINIMUM_GROUP_SIZE = 10;

    /** How long after closing those who are answering can still save and submit. */
    public static final Duration GRACE = Duration.ofHours(1);

    public Wave {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(invitation, "invitation");
        Objects.requireNonNull(reminder, "reminder");
        Objects.requireNonNull(privacy, "privacy");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(closedAt, "closedAt");
        if (minimumGroupSize < 0) {
            throw new IllegalArgumentException("smallest group shown: " + minimumGroupSize);
        }
    }

    /** Whether one can begin at this moment. */
    public boolean isOpen(Instant now) {
        return openedAt.filter(at -> !at.isAfter(now)).isPresent() && !isClosed(now);
    }

    public boolean isClosed(Instant now) {
        return closedAt.filter(at -> !at.isAfter(now)).isPresent()
                || plan.closesAt().filter(at -> at.isBefore(now)).isPresent();
    }

    /** Whether answers are saved at this moment: while open, and for {@link #GRACE} after that. */
    public boolean takesAnswers(Instant now) {
        return openedAt.filter(at -> !at.isAfter(now)).isPresent() && !isFinal(now);
    }

    /** Whether it is closed for so long that no answer comes in any more. */
    public boolean isFinal(Instant now) {
        return isClosed(now.minus(GRACE));
    }

    public Wave open(Instant at) {
        return with(plan, Optional.of(at));
    }

    /** The same wave with another plan and moment of opening. */
    public Wave with(FieldingPlan otherPlan, Optional<Instant> opening) {
        return new Wave(survey, id, name, version, otherPlan, invitation, reminder, minimumGroupSize, privacy, opening,
                closedAt);
    }

    /** The same wave with another statement and what people are told. */
    public Wave with(Privacy other) {
        return new Wave(survey, id, name, version, plan, invitation, reminder, minimumGroupSize, other, openedAt,
                closedAt);
    }

    public Wave close(Instant at) {
        return new Wave(survey, id, name, version, plan, invitation, reminder, minimumGroupSize, privacy, openedAt,
                Optional.of(at));
    }
}
