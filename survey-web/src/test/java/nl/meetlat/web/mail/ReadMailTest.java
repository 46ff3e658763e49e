package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.MailPiece;
import nl.meetlat.core.question.Language;
import org.junit.jupiter.api.Test;

class ReadMailTest {

    private static final String LINK = "https://survey.example.org/r/abc";
    private static final String DECLINE = "https://survey.example.org/r/abc?decline";

    @Test
    void mailto_always_opensTheMailAsItIs() {
        assertThat(mail("Doe mee: 100% & meer", new MailPiece("Beste Zo\u00eb,\n\n", false),
                new MailPiece(LINK, true)).mailto())
                .isEqualTo("mailto:a%2Bb@example.org?subject=Doe%20mee%3A%20100%25%20%26%20meer"
                        + "&body=Beste%20Zo%C3%AB%2C%0D%0A%0D%0Ahttps%3A%2F%2Fsurvey.example.org%2Fr%2Fabc");
    }

    @Test
    void link_whenAnotherIsThereToDecline_isThePersonalOne() {
        assertThat(mail("s", new MailPiece(DECLINE, true), new MailPiece(LINK, true)).link()).isEqualTo(LINK);
        assertThat(mail("s", new MailPiece("Hallo", false)).link()).isEmpty();
    }

    private static ReadMail mail(String subject, MailPiece... body) {
        ComposedMail composed = new ComposedMail("<1@example.org>", new EmailAddress("a+b@example.org"), Language.DUTCH,
                subject, List.of(body), DECLINE);
        return new ReadMail(Mails.invitation(), Mails.participant("Zo\u00eb", Language.DUTCH), composed,
                "meetlat@example.org", true, Optional.empty());
    }
}
