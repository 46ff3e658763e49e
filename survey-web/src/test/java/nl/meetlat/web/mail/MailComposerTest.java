package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;

import nl.meetlat.core.participation.MailPiece;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.web.config.SecretKeys;
import nl.meetlat.web.participation.PersonalLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailComposerTest {

    private static final String BASE = "https://meetlat.example.org";

    private final PersonalLinks links = new PersonalLinks(new SecretKeys(Base64.getDecoder().decode(Mails.secret())),
            BASE);
    private final MailComposer composer = new MailComposer(links, ZoneId.of("Europe/Amsterdam"));

    @Test
    void compose_whenAllPlaceholdersOccur_fillsThemInFromTheWaveAndTheParticipant() {
        MailText text = Mails.dutch("Vragenlijst {title}",
                "Beste {name},\n\n{minutes} minuten, tot en met {closingDate}: {link}\nGeen mail meer: {declineLink}");

        ComposedMail mail = compose(text, Mails.participant("A. Jansen", Language.DUTCH));

        assertThat(mail.subject()).isEqualTo("Vragenlijst Sturing in de jeugdzorg");
        String link = links.url(Mails.LINK);
        assertThat(link).startsWith(BASE + "/r/");
        assertThat(mail.text()).isEqualTo("Beste A. Jansen,\n\n15 minuten, tot en met 1 december 2026: " + link
                + "\nGeen mail meer: " + link + "/decline");
        assertThat(mail.declineUrl()).isEqualTo(link + "/decline");
        assertThat(mail.messageId()).isEqualTo("<1234@example.org>");
    }

    @Test
    void compose_whenWrittenInTheParticipantsLanguage_usesIt() {
        MailText both = new MailText(LocalizedText.of("Uitnodiging", "Invitation"),
                LocalizedText.of("Beste {name} {closingDate}", "Dear {name} {closingDate}"));

        assertThat(compose(both, Mails.participant("", Language.ENGLISH)).text())
                .isEqualTo("Dear participant 1 December 2026");
        assertThat(compose(both, Mails.participant("", Language.DUTCH)).text())
                .isEqualTo("Beste deelnemer 1 december 2026");
        assertThat(compose(both, Mails.participant("", new Language("fr"))).language()).isEqualTo(Language.DUTCH);
    }

    @Test
    void compose_whenNotWrittenInThatLanguage_usesTheOneItIsWrittenIn() {
        MailText english = new MailText(new LocalizedText(Map.of(Language.ENGLISH, "Invitation")),
                new LocalizedText(Map.of(Language.ENGLISH, "Dear {name}")));

        assertThat(compose(english, Mails.participant("", Language.DUTCH)).text()).isEqualTo("Dear participant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "#{7*7}", "{link}", "<script>alert(1)</script>", "http://evil.example.org/"})
    void compose_whenNameLooksLikeSomethingElse_staysText(String name) {
        ComposedMail mail = compose(Mails.dutch("Voor {name}", "Beste {name}"),
                Mails.participant(name, Language.DUTCH));

        assertThat(mail.subject()).isEqualTo("Voor " + name);
        assertThat(mail.body()).containsExactly(new MailPiece("Beste ", false), new MailPiece(name, false));
    }

    @Test
    void compose_whenSubjectHasLineEnds_isOnOneLine() {
        ComposedMail mail = compose(Mails.dutch("Een\r\nBcc: x@example.org\n\nTekst", "b"),
                Mails.participant("A", Language.DUTCH));

        assertThat(mail.subject()).isEqualTo("Een Bcc: x@example.org Tekst");
    }

    @Test
    void compose_whenTextHoldsALineEndOfAnotherKind_isOnOneLineAllTheSame() {
        ComposedMail mail = compose(Mails.dutch("Een\u0085Bcc: x@example.org\u2028Tekst", "Beste\u0085{name}"),
                Mails.participant("A. Jansen", Language.DUTCH));

        assertThat(mail.subject()).isEqualTo("Een Bcc: x@example.org Tekst");
        assertThat(mail.text()).isEqualTo("BesteA. Jansen");
    }

    private ComposedMail compose(MailText text, Participant participant) {
        return composer.compose(Mails.invitation(), Mails.mails(text), participant, Mails.LINK);
    }
}
