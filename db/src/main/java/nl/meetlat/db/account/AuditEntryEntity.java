package nl.meetlat.db.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.account.AuditLog.AuditEntry;

/** A row of {@code account.audit_entry}; never changed. */
@Entity(name = "AuditEntry")
@Table(schema = "account", name = "audit_entry")
class AuditEntryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    @Column(name = "account_id")
    private Long accountId;
    private String action;
    @Column(name = "survey_id")
    private Long surveyId;
    private String detail;

    protected AuditEntryEntity() {}

    AuditEntryEntity(AuditEntry entry) {
        at = entry.at();
        accountId = entry.account().map(AccountId::value).orElse(null);
        action = entry.action();
        surveyId = entry.survey().map(SurveyId::value).orElse(null);
        detail = entry.detail();
    }

    AuditEntry entry() {
        return new AuditEntry(at, Optional.ofNullable(accountId).map(AccountId::new), action,
                Optional.ofNullable(surveyId).map(SurveyId::new), detail);
    }
}
