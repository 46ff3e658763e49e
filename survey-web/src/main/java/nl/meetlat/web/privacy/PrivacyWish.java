package nl.meetlat.web.privacy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Retention;

/**
 * What researchers want to state about people's data, as the form has it.
 *
 * @param mode what holds a person and the answers together
 * @param controller the organisation that answers for the data
 * @param basis on what ground; empty while not chosen
 * @param readers who sees what
 * @param contact where to ask or complain
 * @param linkUntil last day of the thread between person and answers; counts only with {@link PrivacyMode#CONFIDENTIAL}
 * @param peopleUntil last day of names, addresses and mails
 * @param answersUntil last day of the answers
 */
public record PrivacyWish(PrivacyMode mode, LocalizedText controller, Optional<LegalBasis> basis,
        LocalizedText readers, LocalizedText contact, Optional<LocalDate> linkUntil, Optional<LocalDate> peopleUntil,
        Optional<LocalDate> answersUntil) {

    public PrivacyWish {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(linkUntil, "linkUntil");
    }

    /** @throws nl.meetlat.core.survey.RetentionDaysException when days do not fit */
    PrivacyStatement statement(LocalDate today, Optional<LocalDate> lastDayOpen) {
        return new PrivacyStatement(mode, controller, basis, readers, contact,
                Retention.stated(linkUntil.filter(day -> mode == PrivacyMode.CONFIDENTIAL), peopleUntil, answersUntil,
                        today, lastDayOpen));
    }
}
