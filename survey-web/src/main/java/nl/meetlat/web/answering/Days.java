package nl.meetlat.web.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.FieldingPlan;

/** Days in words, in the time zone of the installation. */
final class Days {

    private Days() {}

    static String of(Instant moment, Language language) {
        return of(LocalDate.ofInstant(moment, ZoneId.systemDefault()), language);
    }

    /** The last day on which answers are accepted; empty when there is none. */
    static String lastOf(FieldingPlan plan, Language language) {
        return plan.lastDay(ZoneId.systemDefault()).map(day -> of(day, language)).orElse("");
    }

    static String of(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day);
    }
}
