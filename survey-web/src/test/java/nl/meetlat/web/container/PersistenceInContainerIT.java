package nl.meetlat.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

import nl.meetlat.core.question.Language;
import nl.meetlat.db.account.AccountRepository;
import nl.meetlat.db.account.EmailTakenException;
import nl.meetlat.db.account.NewAccount;
import nl.meetlat.db.account.Role;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The beans of the packaged application, its repositories and the server's transactions, seen from inside the server. */
@ArquillianTest
class PersistenceInContainerIT {

    private static final Instant NOW = Instant.parse("2012-05-01T10:00:00Z");

    @Inject
    private AccountRepository accounts;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive application() throws URISyntaxException {
        Path assertions = Path.of(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        WebArchive application = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/survey-web.war"));
        application.delete("WEB-INF/web.xml");
        return application.setWebXML("container-web.xml")
                .addClass(PersistenceInContainerIT.class)
                .addAsLibrary(assertions.toFile());
    }

    @Test
    void account_whenCommitted_isFoundByTheNextTransaction() throws Exception {
        begin();
        accounts.create(account("blijft@example.org"), NOW);
        transaction.commit();

        begin();
        assertThat(accounts.findByEmail("Blijft@Example.org")).isPresent();
        transaction.rollback();
    }

    @Test
    void account_whenRolledBack_isGone() throws Exception {
        begin();
        accounts.create(account("verdwijnt@example.org"), NOW);
        transaction.rollback();

        begin();
        assertThat(accounts.findByEmail("verdwijnt@example.org")).isEmpty();
        transaction.rollback();
    }

    @Test
    void account_whenAddressIsTaken_isRefusedByTheDatabase() throws Exception {
        begin();
        accounts.create(account("dubbel@example.org"), NOW);

        assertThatThrownBy(() -> accounts.create(account("DUBBEL@example.org"), NOW))
                .isInstanceOf(EmailTakenException.class);
        transaction.rollback();
    }

    private void begin() throws NotSupportedException, SystemException {
        transaction.begin();
    }

    private static NewAccount account(String email) {
        return new NewAccount(email, "Proef", Role.RESEARCHER, Optional.empty(), Language.DUTCH, "hash");
    }
}
