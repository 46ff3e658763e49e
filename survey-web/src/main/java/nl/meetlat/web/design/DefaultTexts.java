package nl.meetlat.web.design;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.privacy.PrivacyWish;

/** The texts a questionnaire and its mails begin with, in Dutch and English, from the bundle of this package. */
public final class DefaultTexts {

    private static final int MINUTES = 10;

    private DefaultTexts() {}

    /** A questionnaire without questions. */
    public static Questionnaire emptyQuestionnaire(LocalizedText title, List<Language> languages) {
        return new Questionnaire(title, languages, respondentTexts(MINUTES), List.of(), List.of(), List.of());
    }

    /** What a respondent reads around the questions. */
    public static RespondentTexts respondentTexts(int minutes) {
        return new RespondentTexts(text("default.purpose"), minutes, text("default.privacy"), text("default.readers"),
                text("default.contact"), text("default.thanks"));
    }

    /** For a wave with nobody but oneself in it. @param end its last day */
    public static PrivacyWish trialPrivacy(LocalDate end) {
        return new PrivacyWish(PrivacyMode.IDENTIFIED, text("trial.controller"),
                Optional.of(LegalBasis.CONSENT), text("trial.readers"), text("trial.contact"),
                Optional.empty(), Optional.of(end), Optional.of(end));
    }

    public static MailText invitation() {
        return new MailText(text("default.invitation.subject"), text("default.invitation.body"));
    }

    public static MailText reminder() {
        return new MailText(text("default.reminder.subject"), text("default.reminder.body"));
    }

    private static LocalizedText text(String key) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : Language.SPOKEN) {
            texts.put(language, Texts.of(DefaultTexts.class, language).get(key));
        }
        return new LocalizedText(texts);
    }
}
