package nl.meetlat.web.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.web.language.SpokenLanguage;

/** Writes moments in the time zone of the installation and the language of the page: {@code #{moments.shown(at, '-')}}. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private SpokenLanguage spoken;

    /** Date and time to the minute; {@code otherwise} when there is no moment. */
    public String shown(Instant moment, String otherwise) {
        return write(moment, otherwise,
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** The date in words; {@code otherwise} when there is no moment. */
    public String day(Instant moment, String otherwise) {
        return write(moment, otherwise, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    private String write(Instant moment, String otherwise, DateTimeFormatter form) {
        return moment == null ? otherwise
                : form.withLocale(spoken.getLocale()).withZone(ZoneId.systemDefault()).format(moment);
    }
}
