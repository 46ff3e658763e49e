package nl.meetlat.web.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.database.DatabasePasswords;
import nl.meetlat.launcher.database.DatabaseSetup;
import nl.meetlat.launcher.database.EmbeddedDatabase;
import nl.meetlat.launcher.serve.ServerSettings;
import nl.meetlat.web.testing.TestFolder;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * A database for the servers that Arquillian starts, told to them by the system properties in {@code arquillian.xml}. Started
 * before the first test when one of them is in this package; an extension of the test class would come too late, and would be
 * looked for inside the server too.
 */
public final class ContainerDatabase implements TestExecutionListener {

    private EmbeddedDatabase database;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.countTestIdentifiers(ContainerDatabase::runsInContainer) > 0) {
            database = start();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (database != null) {
            database.close();
        }
    }

    private static boolean runsInContainer(TestIdentifier identifier) {
        TestSource source = identifier.getSource().orElse(null);
        return source instanceof ClassSource test
                && test.getClassName().startsWith(ContainerDatabase.class.getPackageName() + ".");
    }

    private static EmbeddedDatabase start() {
        Path folder = TestFolder.named("container");
        DatabasePasswords passwords = new DatabasePasswords("superuser-of-tests", "the-owner-of-tests",
                "application-of-tests");
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, folder.resolve("postgres.log"), passwords);
        DatabaseAccess access = database.access();
        new DatabaseSetup(access).run();
        System.setProperty("meetlat.test.db.url", access.url());
        System.setProperty("meetlat.test.db.user", access.application().user());
        System.setProperty("meetlat.test.db.password", access.application().password());
        System.setProperty("meetlat.test.secret", Base64.getEncoder().encodeToString(new byte[32]));
        System.setProperty("meetlat.test.preboot", preBoot(folder).toString());
        System.setProperty("payara.microJar", Path.of(System.getProperty("meetlat.home"))
                .resolve("launcher/target/payara-micro.jar").toString());
        return database;
    }

    private static Path preBoot(Path folder) {
        try {
            return Files.writeString(folder.resolve("pre.asadmin"), ServerSettings.commands("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
