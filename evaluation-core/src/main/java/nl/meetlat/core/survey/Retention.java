package nl.meetlat.core.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.survey.RetentionDaysException.Kept;
import nl.meetlat.core.survey.RetentionDaysException.Misfit;
import nl.meetlat.core.survey.RetentionDaysException.Reason;

/**
 * The last days on which something is kept, in the time zone of the server. Nothing of it outlives what comes after it.
 *
 * @param linkUntil last day of the thread between person and answers; only with {@link PrivacyMode#CONFIDENTIAL}
 * @param peopleUntil last day of names, addresses and mails
 * @param answersUntil last day of the answers
 */
public record Retention(Optional<LocalDate> linkUntil, Optional<LocalDate> peopleUntil,
        Optional<LocalDate> answersUntil) {

    /** No day is stated: nothing is destroyed by itself. */
    public static final Retention UNSTATED = new Retention(Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws RetentionDaysException when something would be kept longer than what is destroyed after it */
    public Retention {
        Objects.requireNonNull(linkUntil, "linkUntil");
        Objects.requireNonNull(peopleUntil, "peopleUntil");
        Objects.requireNonNull(answersUntil, "answersUntil");
        refuse(misfits(days(linkUntil, peopleUntil, answersUntil), LocalDate.MIN, LocalDate.MIN));
    }

    /**
     * Days stated now.
     *
     * @param today none may be before it
     * @param lastDayOpen the last day on which people answer, which none may be before either; empty: not planned
     * @throws RetentionDaysException that tells of every day why it does not fit
     */
    public static Retention stated(Optional<LocalDate> linkUntil, Optional<LocalDate> peopleUntil,
            Optional<LocalDate> answersUntil, LocalDate today, Optional<LocalDate> lastDayOpen) {
        refuse(misfits(days(linkUntil, peopleUntil, answersUntil), today, lastDayOpen.orElse(LocalDate.MIN)));
        return new Retention(linkUntil, peopleUntil, answersUntil);
    }

    private static Map<Kept, LocalDate> days(Optional<LocalDate> linkUntil, Optional<LocalDate> peopleUntil,
            Optional<LocalDate> answersUntil) {
        Map<Kept, LocalDate> days = new EnumMap<>(Kept.class);
        linkUntil.ifPresent(day -> days.put(Kept.LINK, day));
        peopleUntil.ifPresent(day -> days.put(Kept.PEOPLE, day));
        answersUntil.ifPresent(day -> days.put(Kept.ANSWERS, day));
        return days;
    }

    private static List<Misfit> misfits(Map<Kept, LocalDate> days, LocalDate today, LocalDate lastDayOpen) {
        List<Misfit> misfits = new ArrayList<>();
        LocalDate latest = LocalDate.MIN;
        for (Map.Entry<Kept, LocalDate> day : days.entrySet()) {
            if (day.getValue().isBefore(today)) {
                misfits.add(new Misfit(day.getKey(), Reason.PAST, today));
            } else if (day.getValue().isBefore(lastDayOpen)) {
                misfits.add(new Misfit(day.getKey(), Reason.STILL_OPEN, lastDayOpen));
            } else if (day.getValue().isBefore(latest)) {
                misfits.add(new Misfit(day.getKey(), Reason.ORDER, latest));
            }
            latest = day.getValue().isAfter(latest) ? day.getValue() : latest;
        }
        return misfits;
    }

    private static void refuse(List<Misfit> misfits) {
        if (!misfits.isEmpty()) {
            throw new RetentionDaysException(misfits);
        }
    }
}
