package nl.meetlat.db.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.survey.SurveyId;

/** Who did what, when. Holds internal numbers only: no names, addresses, passwords or answers. */
public interface AuditLog {

    void add(AuditEntry entry);

    /** Newest first. */
    List<AuditEntry> latest(int atMost);

    /**
     * One deed.
     *
     * @param at when
     * @param account who; empty: nobody who is known, or Meetlat itself
     * @param action what, a stable code such as {@code account.created}
     * @param survey in which survey
     * @param detail internal numbers that say more, such as {@code wave 3}; may be empty
     */
    record AuditEntry(Instant at, Optional<AccountId> account, String action, Optional<SurveyId> survey,
            String detail) {

        public AuditEntry {
            if (!action.matches("[a-z-]+(\\.[a-z-]+)+")) {
                throw new IllegalArgumentException("not a code of an action: " + action);
            }
        }
    }
}
