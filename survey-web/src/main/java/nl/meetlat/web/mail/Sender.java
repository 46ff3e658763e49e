package nl.meetlat.web.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import nl.meetlat.web.config.Setting;

/** From whom all mails come: {@link Setting#SMTP_FROM}, {@code address} or {@code Name <address>}. */
public record Sender(String text) {

    /** @throws IllegalStateException when the setting is no address */
    public static Sender fromSettings() {
        Sender sender = new Sender(Setting.SMTP_FROM.text().strip());
        sender.header();
        return sender;
    }

    /** The address with the name, for the header From. */
    InternetAddress header() {
        try {
            InternetAddress[] parsed = InternetAddress.parse(text, true);
            if (parsed.length == 1 && parsed[0].getAddress().indexOf('@') > 0) {
                return parsed[0];
            }
        } catch (AddressException e) {
            throw new IllegalStateException(Setting.SMTP_FROM.variable() + " is not one address: " + text, e);
        }
        throw new IllegalStateException(Setting.SMTP_FROM.variable() + " is not one address: " + text);
    }

    /** The bare address, for the mail server. */
    String address() {
        return header().getAddress();
    }

    /** Right of the @; also that of Message-IDs. */
    public String domain() {
        return address().substring(address().indexOf('@') + 1);
    }
}
