package nl.meetlat.web.testing;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import nl.meetlat.launcher.serve.Environment;
import nl.meetlat.launcher.serve.FirstAccount;
import nl.meetlat.launcher.serve.Installation;
import nl.meetlat.launcher.serve.ProgramFiles;
import nl.meetlat.launcher.serve.ServeOptions;

/**
 * Meetlat as a person would start it, with the example loaded, an empty mail box beside it and work looked for every second.
 */
public final class RunningMeetlat implements TestedMeetlat, AutoCloseable {

    private final Installation installation;
    private final GreenMail mail;

    private RunningMeetlat(Installation installation, GreenMail mail) {
        this.installation = installation;
        this.mail = mail;
    }

    static RunningMeetlat start() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Map<String, String> variables = new HashMap<>(Map.of("MEETLAT_SMTP_HOST", "127.0.0.1", "MEETLAT_SMTP_PORT",
                String.valueOf(mail.getSmtp().getPort()), "MEETLAT_SMTP_STARTTLS", "false", "MEETLAT_SCHEDULE_SECONDS",
                "1",
                "MEETLAT_JVM_OPTIONS", "-Xmx512m -XX:TieredStopAtLevel=1", "PATH", System.getenv("PATH")));
        Installation installation = new Installation(new ServeOptions(0, TestFolder.named("meetlat"), true),
                new Environment(variables), new ProgramFiles(Path.of(System.getProperty("meetlat.home"))));
        installation.start();
        return new RunningMeetlat(installation, mail);
    }

    @Override
    public URI baseUrl() {
        return installation.baseUrl();
    }

    /** The account to sign in with. */
    public FirstAccount administrator() {
        return installation.newAdministrator().orElseThrow();
    }

    @Override
    public String secret() {
        return installation.secrets().linkAndFormKey();
    }

    /** Every mail it sent; shared by all tests, so look for your own recipients. */
    public GreenMail mail() {
        return mail;
    }

    @Override
    public Connection asOwner() throws SQLException {
        return installation.database().asOwner();
    }

    /** A connection of the role the application works with; close it. */
    public Connection asApplication() throws SQLException {
        return installation.database().asApplication();
    }

    /** What the server wrote. */
    public Path serverLog() {
        return installation.serverLog();
    }

    @Override
    public void close() {
        installation.close();
        mail.stop();
    }
}
