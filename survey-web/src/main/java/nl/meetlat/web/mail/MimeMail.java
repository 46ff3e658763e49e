package nl.meetlat.web.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * A mail in the form it travels in, with the Message-ID it was given when it was caused. Mail programs can offer to end the
 * mails with one press (RFC 8058).
 */
final class MimeMail extends MimeMessage {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeMail(Session session, ComposedMail mail, Sender sender, Instant at) throws MessagingException {
        super(session);
        messageId = mail.messageId();
        setFrom(sender.header());
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        setSubject(mail.subject(), CHARSET);
        setSentDate(Date.from(at));
        setHeader("Content-Language", mail.language().tag());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("List-Unsubscribe", "<" + mail.declineUrl() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), CHARSET);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(MailHtml.of(mail), CHARSET, "html");
        setContent(new MimeMultipart("alternative", text, html));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
