package nl.meetlat.db.participation;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Reads a mail from {@link #COLUMNS}. */
final class OutboxRow {

    static final String COLUMNS = "m.survey_id, m.wave_id, m.id, m.participant_id, m.kind, m.state, m.message_id,"
            + " m.due_at, m.attempts, m.sent_at, m.fate";

    private OutboxRow() {}

    static OutboxMail read(Tuple row) {
        return new OutboxMail(new SurveyId(row.get("survey_id", Long.class)),
                new WaveId(row.get("wave_id", Long.class)), new OutboxMailId(row.get("id", Long.class)),
                new ParticipantId(row.get("participant_id", Long.class)), kind(row), state(row),
                row.get("message_id", String.class), row.get("due_at", Instant.class),
                row.get("attempts", Integer.class), ParticipantRow.moment(row, "sent_at"),
                row.get("fate", String.class));
    }

    static MailKind kind(Tuple row) {
        return MailKind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT));
    }

    static MailState state(Tuple row) {
        return MailState.valueOf(row.get("state", String.class).toUpperCase(Locale.ROOT));
    }

    /** How a kind, state or reason is written in the database. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
