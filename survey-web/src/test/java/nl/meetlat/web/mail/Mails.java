package nl.meetlat.web.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;

/** A wave, somebody in it and mails to try with. */
final class Mails {

    static final SurveyId SURVEY = new SurveyId(1);
    static final Instant CLOSES = Instant.parse("2026-12-01T23:00:00Z");
    static final LinkKey LINK = new LinkKey("ab".repeat(32), new LinkHash("cd".repeat(32)));

    private Mails() {}

    static String secret() {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        return Base64.getEncoder().encodeToString(secret);
    }

    static MailText dutch(String subject, String body) {
        return new MailText(new LocalizedText(Map.of(Language.DUTCH, subject)),
                new LocalizedText(Map.of(Language.DUTCH, body)));
    }

    static Wave wave(MailText invitation, Optional<Instant> closesAt) {
        return new Wave(SURVEY, new WaveId(1), "2026", 1, new FieldingPlan(Optional.empty(), 14, closesAt), invitation,
                dutch("Herinnering", "{link}"), 10, Privacy.UNSTATED, Optional.empty(), Optional.empty());
    }

    static WaveMails mails(MailText invitation) {
        return new WaveMails(wave(invitation, Optional.of(CLOSES)), questionnaire());
    }

    static Questionnaire questionnaire() {
        LocalizedText text = LocalizedText.of("tekst", "text");
        return new Questionnaire(LocalizedText.of("Sturing in de jeugdzorg", "Steering youth care"), Language.SPOKEN,
                new RespondentTexts(text, 15, text, text, text, text), List.of(), List.of(), List.of());
    }

    static Participant participant(String name, Language language) {
        return new Participant(SURVEY, new WaveId(1), new ParticipantId(1), new PublicId("a".repeat(26)),
                new ParticipantDetails(Optional.empty(), new EmailAddress("n001@example.org"), name, language,
                        Backgrounds.NONE),
                Progress.NONE);
    }

    static OutboxMail invitation() {
        return new OutboxMail(SURVEY, new WaveId(1), new OutboxMailId(1), new ParticipantId(1), MailKind.INVITATION,
                MailState.WAITING, "<1234@example.org>", CLOSES, 1, Optional.empty(), "");
    }
}
