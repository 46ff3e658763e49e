package nl.meetlat.web.design.intake;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.db.account.AccountId;
import nl.meetlat.db.account.SurveyMembership;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.SurveyAccess;

/** Reads a case and takes it in when nothing is wrong with it; the survey belongs to who imports it. */
@ApplicationScoped
@Transactional
public class CaseImportService {

    private CaseIntake intake;
    private SurveyRepository surveys;
    private SurveyMembership membership;
    private SurveyAccess access;
    private Audit audit;

    protected CaseImportService() {}

    @Inject
    CaseImportService(CaseIntake intake, SurveyRepository surveys, SurveyMembership membership, SurveyAccess access,
            Audit audit) {
        this.intake = intake;
        this.surveys = surveys;
        this.membership = membership;
        this.access = access;
        this.audit = audit;
    }

    /**
     * For whoever may make surveys.
     *
     * @param title of the survey when the case has no plan that tells
     */
    public Reading<ImportedCase> importCase(CaseFiles files, String title) {
        AccountId owner = access.creator().id();
        Reading<ImportedCase> taken = take(files, title, owner);
        taken.toOptional().ifPresent(imported -> audit.note("survey.imported", imported.survey(), counts(imported)));
        return taken;
    }

    /**
     * At the start, when there is no survey yet; any number of servers may ask.
     *
     * @return empty when there is a survey
     */
    public Optional<Reading<ImportedCase>> importExample(CaseFiles files, String title, AccountId owner) {
        if (!surveys.isEmptyAndMine()) {
            return Optional.empty();
        }
        Reading<ImportedCase> taken = take(files, title, owner);
        taken.toOptional().ifPresent(
                imported -> audit.noteOwn("survey.imported", Optional.of(imported.survey()), counts(imported)));
        return Optional.of(taken);
    }

    private Reading<ImportedCase> take(CaseFiles files, String title, AccountId owner) {
        Reading<CaseFolder> reading = new CaseFolderReader(files).titled(title).read();
        if (reading instanceof Reading.Rejected<CaseFolder> rejected) {
            return new Reading.Rejected<>(rejected.problems());
        }
        ImportedCase imported = intake.take(reading.toOptional().orElseThrow());
        membership.add(imported.survey(), owner);
        return new Reading.Read<>(imported);
    }

    private static String counts(ImportedCase imported) {
        return imported.invitees() + " invitees, " + imported.responses() + " responses";
    }
}
