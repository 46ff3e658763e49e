package nl.meetlat.web.mail;

import java.util.Optional;
import java.util.Properties;

import nl.meetlat.web.config.Setting;

/**
 * How to reach the mail server.
 *
 * @param host its name or address
 * @param port its port; 465 means encrypted from the first byte
 * @param user to sign in with; empty: without signing in
 * @param password of the user
 * @param encrypted whether the connection must be encrypted
 * @param sender from whom all mails come
 */
record SmtpSettings(String host, int port, Optional<String> user, String password, boolean encrypted, Sender sender) {

    private static final int IMPLICIT_TLS_PORT = 465;
    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 30_000;

    /** Empty while no mail server is set. */
    static Optional<SmtpSettings> chosen() {
        return Setting.SMTP_HOST.chosen().map(host -> new SmtpSettings(host.strip(), Setting.SMTP_PORT.number(),
                Setting.SMTP_USER.chosen(), Setting.SMTP_PASSWORD.text(), Setting.SMTP_STARTTLS.isOn(),
                Sender.fromSettings()));
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.from", sender.address());
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MILLIS));
        properties.setProperty("mail.smtp.timeout", Integer.toString(ANSWER_MILLIS));
        properties.setProperty("mail.smtp.writetimeout", Integer.toString(ANSWER_MILLIS));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (port == IMPLICIT_TLS_PORT) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        } else if (encrypted) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return properties;
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]";
    }
}
