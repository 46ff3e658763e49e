package nl.meetlat.web.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.Wave;

/**
 * What the mails of one wave say, the same for all its participants.
 *
 * @param wave the wave
 * @param questionnaire the version it fields
 */
record WaveMails(Wave wave, Questionnaire questionnaire) {

    WaveMails {
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(questionnaire, "questionnaire");
    }

    MailText text(MailKind kind) {
        return kind == MailKind.INVITATION ? wave.invitation() : wave.reminder();
    }

    String title(Language language) {
        return questionnaire.title().in(language);
    }

    String minutes() {
        return Integer.toString(questionnaire.texts().minutes());
    }

    /** The last day on which answers are accepted, in words; empty when there is none. */
    String closingDate(Language language, ZoneId zone) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
        return wave.plan().lastDay(zone).map(day::format).orElse("");
    }
}
