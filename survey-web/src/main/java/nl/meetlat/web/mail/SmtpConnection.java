package nl.meetlat.web.mail;

import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the mail server, opened by the first mail and kept for the next; not for several threads. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());
    private static final int CLOSING = 421;
    private static final Pattern CODE = Pattern.compile("([245]\\d\\d)[ -].*", Pattern.DOTALL);

    private final SmtpSettings settings;
    private final Clock clock;
    private final Session session;
    private SMTPTransport transport;

    SmtpConnection(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(settings.properties());
    }

    /** Sends one mail to its one recipient. Whatever goes wrong on the way is in the answer. */
    Delivery send(ComposedMail mail) {
        try {
            connect();
        } catch (MessagingException e) {
            close();
            return new Delivery(Delivery.Outcome.UNREACHABLE, said(e));
        }
        try {
            MimeMail message = new MimeMail(session, mail, settings.sender(), clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery(Delivery.Outcome.ACCEPTED, transport.getLastServerResponse());
        } catch (MessagingException e) {
            Delivery delivery = judge(e);
            if (delivery.outcome() != Delivery.Outcome.REFUSED) {
                close();
            }
            return delivery;
        }
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        transport = (SMTPTransport) session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), settings.user().orElse(null),
                settings.user().isPresent() ? settings.password() : null);
    }

    /** By the first answer of the server in the chain of causes: about the recipient, the sender or the mail as a whole. */
    private static Delivery judge(MessagingException failure) {
        Exception cause = failure;
        while (cause != null) {
            if (cause instanceof SMTPAddressFailedException recipient) {
                return byCode(recipient.getReturnCode(), said(recipient));
            }
            if (cause instanceof SMTPSenderFailedException sender) {
                return new Delivery(Delivery.Outcome.UNREACHABLE, said(sender));
            }
            if (cause instanceof SMTPSendFailedException whole && whole.getNextException() == null) {
                return byCode(whole.getReturnCode(), said(whole));
            }
            cause = cause instanceof MessagingException linked ? linked.getNextException() : null;
        }
        Matcher code = CODE.matcher(String.valueOf(failure.getMessage()));
        if (failure instanceof SendFailedException && code.matches()) {
            return byCode(Integer.parseInt(code.group(1)), said(failure));
        }
        return new Delivery(Delivery.Outcome.LATER, said(failure));
    }

    private static Delivery byCode(int code, String said) {
        if (code == CLOSING) {
            return new Delivery(Delivery.Outcome.UNREACHABLE, said);
        }
        return new Delivery(code >= 500 ? Delivery.Outcome.REFUSED : Delivery.Outcome.LATER, said);
    }

    private static String said(MessagingException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return failure instanceof AuthenticationFailedException && message.isBlank() ? "sign-in refused" : message;
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(Level.FINE, "connection to the mail server was closed already", e);
            }
            transport = null;
        }
    }
}
