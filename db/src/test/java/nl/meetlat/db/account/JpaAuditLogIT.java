package nl.meetlat.db.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.account.AuditLog.AuditEntry;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class JpaAuditLogIT {

    private static final Instant NOW = Instant.parse("2012-11-05T09:00:00Z");

    @Test
    void latest_whenMoreThanAskedFor_givesTheNewestFirst() {
        TestDatabase database = TestDatabase.emptied();
        AccountId account = database.each(JpaAccountRepository::new, AccountRepository.class)
                .create(new NewAccount("a.jansen@example.org", "A. Jansen", Role.RESEARCHER, Optional.empty(),
                        Language.DUTCH, "hash"), NOW)
                .id();
        AuditLog log = database.each(JpaAuditLog::new, AuditLog.class);
        AuditEntry first = new AuditEntry(NOW, Optional.empty(), "mail.sent", Optional.empty(), "");
        AuditEntry second = new AuditEntry(NOW, Optional.of(account), "wave.opened", Optional.of(new SurveyId(7)),
                "wave 3");
        AuditEntry third = new AuditEntry(NOW, Optional.of(account), "wave.closed", Optional.of(new SurveyId(7)),
                "wave 3");

        log.add(first);
        log.add(second);
        log.add(third);

        assertThat(log.latest(2)).containsExactly(third, second);
    }
}
