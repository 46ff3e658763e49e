package nl.meetlat.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.icegreen.greenmail.util.GreenMail;

/** What the mail server of the tests has for one person. */
public record Inbox(RunningMeetlat meetlat, String address) {

    private static final long PATIENCE_MILLIS = 30_000;

    /** A mail as it is read. */
    public record Mail(String subject, String language, String text, MimeMessage message) {

        /** The personal link in it. */
        public String link() {
            return text.lines().flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> word.matches("http\\S+/r/[\\w-]+")).findFirst()
                    .orElseThrow(() -> new AssertionError("no link in: " + text));
        }
    }

    /** The mails so far, in the order of their arrival. */
    public List<Mail> mails() {
        return Arrays.stream(meetlat.mail().getReceivedMessages()).filter(this::isMine).map(Inbox::read).toList();
    }

    /** Waits until so many mails have arrived; answers the last of them. */
    public Mail await(int number) {
        GreenMail server = meetlat.mail();
        int seen = server.getReceivedMessages().length;
        List<Mail> mine = mails();
        while (mine.size() < number) {
            if (!server.waitForIncomingEmail(PATIENCE_MILLIS, seen + 1)) {
                throw new AssertionError("only " + mine.size() + " mails to " + address);
            }
            seen = server.getReceivedMessages().length;
            mine = mails();
        }
        return mine.get(number - 1);
    }

    private boolean isMine(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException("unreadable recipient", e);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Mail(message.getSubject(), message.getHeader("Content-Language")[0],
                    parts.getBodyPart(0).getContent().toString(), message);
        } catch (MessagingException e) {
            throw new IllegalStateException("unreadable mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
