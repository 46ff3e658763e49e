package nl.meetlat.web.design.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseProblem;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.question.Language;
import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.AccountRepository;
import nl.meetlat.web.account.FirstAdministrator;
import nl.meetlat.web.config.Setting;

/**
 * Loads the example into an empty database when the application starts, for the first administrator. Not a reason to fail the
 * start: what is wrong with it stands in the log.
 */
@WebListener
public class ExampleAtStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(ExampleAtStart.class.getName());

    @Inject
    private CaseImportService cases;
    @Inject
    private AccountRepository accounts;
    @Inject
    private FirstAdministrator administrator;
    @Inject
    private ExampleReader reader;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Setting.EXAMPLE.chosen().map(Path::of).ifPresent(folder -> {
            administrator.makeIfNobody(); // listeners start in no certain order
            accounts.firstAdministrator().ifPresent(owner -> load(folder, owner));
        });
    }

    private void load(Path folder, Account owner) {
        Optional<Reading<ImportedCase>> taken = cases.importExample(CaseFiles.ofFolder(folder),
                String.valueOf(folder.getFileName()), owner.id());
        for (CaseProblem problem : taken.map(Reading::problems).orElseGet(List::of)) {
            LOG.severe(() -> "the example was not loaded: " + problem.line(Language.ENGLISH));
        }
        taken.flatMap(Reading::toOptional).ifPresent(imported -> {
            reader.make(imported.survey());
            LOG.info(() -> "example loaded as survey " + imported.survey());
        });
    }
}
