package nl.meetlat.web.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import nl.meetlat.core.question.Language;

/** Days in words, in the time zone of the installation. */
final class Days {

    private Days() {}

    static String of(Instant moment, Language language) {
        return of(LocalDate.ofInstant(moment, ZoneId.systemDefault()), language);
    }

    static String of(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day);
    }
}
