package nl.meetlat.db.participation;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Reads a participant from the columns of {@link #SELECT}. */
final class ParticipantRow {

    static final String SELECT = """
        SELECT p.survey_id, p.wave_id, p.id, p.public_id, p.external_id, p.email, p.name, p.language,
               cast(p.backgrounds AS text) AS backgrounds, p.opened_at, p.started_at, p.completed_at, p.declined_at
        FROM participation.participant p
        """;

    private ParticipantRow() {}

    static Participant read(Tuple row) {
        ParticipantDetails details = new ParticipantDetails(Optional.ofNullable(row.get("external_id", String.class)),
                new EmailAddress(row.get("email", String.class)), row.get("name", String.class),
                new Language(row.get("language", String.class)),
                BackgroundsJson.read(row.get("backgrounds", String.class)));
        Progress progress = new Progress(moment(row, "opened_at"), moment(row, "started_at"),
                moment(row, "completed_at"), moment(row, "declined_at"));
        return new Participant(new SurveyId(row.get("survey_id", Long.class)),
                new WaveId(row.get("wave_id", Long.class)), new ParticipantId(row.get("id", Long.class)),
                new PublicId(row.get("public_id", String.class)), details, progress);
    }

    static Optional<Instant> moment(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, Instant.class));
    }
}
