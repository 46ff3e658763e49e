package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.MailPiece;
import nl.meetlat.core.question.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpConnectionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T09:00:00Z"), ZoneOffset.UTC);

    private final FakeMailServer server = new FakeMailServer();
    private final SmtpConnection connection = new SmtpConnection(server.settings(), CLOCK);

    @AfterEach
    void close() {
        connection.close();
        server.close();
    }

    @Test
    void send_whenServerTakesIt_tellsWhatItSaid() {
        assertThat(connection.send(mail("n001@example.org", "Onderwerp", "Tekst")))
                .isEqualTo(new Delivery(Delivery.Outcome.ACCEPTED, "250 2.0.0 queued as 1"));
        assertThat(server.taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user, REFUSED", "553 5.1.3 bad address, REFUSED", "552 5.2.2 full, REFUSED",
            "450 4.2.1 try later, LATER", "451 4.7.1 greylisted, LATER", "452 4.2.2 full, LATER",
            "421 4.3.2 closing, UNREACHABLE"})
    void send_whenServerRefusesTheRecipient_judgesByTheCode(String answer, Delivery.Outcome outcome) {
        server.answerTo("bad@example.org", answer);

        Delivery delivery = connection.send(mail("bad@example.org", "Onderwerp", "Tekst"));

        assertThat(delivery.outcome()).isEqualTo(outcome);
        assertThat(delivery.said()).contains(answer);
        assertThat(connection.send(mail("good@example.org", "Onderwerp", "Tekst")).outcome())
                .isEqualTo(Delivery.Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"554 5.7.1 refused by policy, REFUSED", "451 4.3.0 queue failed, LATER"})
    void send_whenServerRefusesTheContent_judgesByTheCode(String answer, Delivery.Outcome outcome) {
        server.answerAfterData(answer);

        Delivery delivery = connection.send(mail("n001@example.org", "Onderwerp", "Tekst"));

        assertThat(delivery.outcome()).isEqualTo(outcome);
        assertThat(delivery.said()).contains(answer);
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void send_whenServerHangsUpWithoutAnAnswer_triesLaterWithTheSameMessageId() {
        server.hangUpAfterData();
        Delivery first = connection.send(mail("n001@example.org", "Onderwerp", "Tekst"));
        server.answerAsBefore();
        Delivery second = connection.send(mail("n001@example.org", "Onderwerp", "Tekst"));

        assertThat(first.outcome()).isEqualTo(Delivery.Outcome.LATER);
        assertThat(second.outcome()).isEqualTo(Delivery.Outcome.ACCEPTED);
        assertThat(server.taken()).hasSize(2).allMatch(mail -> mail.contains("Message-ID: <1234@example.org>\r\n"));
    }

    @Test
    void send_whenServerDoesNotWelcome_isUnreachable() {
        server.greet("554 5.3.2 not now");

        assertThat(connection.send(mail("n001@example.org", "Onderwerp", "Tekst")).outcome())
                .isEqualTo(Delivery.Outcome.UNREACHABLE);
    }

    @Test
    void send_whenServerIsGone_isUnreachable() {
        server.close();

        assertThat(connection.send(mail("n001@example.org", "Onderwerp", "Tekst")).outcome())
                .isEqualTo(Delivery.Outcome.UNREACHABLE);
    }

    @Test
    void send_whenEncryptionIsRequiredButNotOffered_sendsNothing() {
        SmtpSettings plain = server.settings();
        SmtpSettings encrypted = new SmtpSettings(plain.host(), plain.port(), Optional.empty(), "", true,
                plain.sender());
        try (SmtpConnection careful = new SmtpConnection(encrypted, CLOCK)) {
            assertThat(careful.send(mail("n001@example.org", "Onderwerp", "Tekst")).outcome())
                    .isEqualTo(Delivery.Outcome.UNREACHABLE);
        }
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void send_whenMailHasUnusualText_arrivesWithAllHeadersAndBothForms() throws MessagingException, IOException {
        String subject = "Sturing in de jeugdzorg: ĉu ni? \uD83D\uDE00 " + "heel lang ".repeat(20).strip();
        String text = "Beste Zoë & <b>co</b>,\n\n.\n..begin\n\u202Eabc";

        connection.send(mail("n001@example.org", subject, text));

        MimeMessage mail = parse(server.taken().get(0));
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getMessageID()).isEqualTo("<1234@example.org>");
        assertThat(mail.getSentDate()).isEqualTo("2026-11-05T09:00:00Z");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/r/x/decline>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Content-Language")).containsExactly("nl");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Onderzoek <onderzoek@example.org>");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(text + "https://example.org/r/x");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<html lang=\"nl\">",
                "Zoë &amp; &lt;b&gt;co&lt;/b&gt;,</p><p>.<br>..begin",
                "<a href=\"https://example.org/r/x\">https://example.org/r/x</a>");
    }

    @ParameterizedTest
    @CsvSource({"Beste\\r\\nBcc: x@example.org", "Beste\\nBcc: x@example.org", "Beste\\r\\n\\r\\nTekst"})
    void send_whenNameHasLineEnds_addsNoHeader(String escaped) throws MessagingException {
        String name = escaped.replace("\\r", "\r").replace("\\n", "\n");

        connection.send(mail("n001@example.org", "Voor u", name));

        String raw = server.taken().get(0);
        String headers = raw.substring(0, raw.indexOf("\r\n\r\n"));
        assertThat(headers).doesNotContain("Bcc");
        assertThat(parse(raw).getAllRecipients()).hasSize(1);
    }

    private static ComposedMail mail(String to, String subject, String text) {
        return new ComposedMail("<1234@example.org>", new EmailAddress(to), Language.DUTCH, subject,
                List.of(new MailPiece(text, false), new MailPiece("https://example.org/r/x", true)),
                "https://example.org/r/x/decline");
    }

    private static MimeMessage parse(String raw) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
