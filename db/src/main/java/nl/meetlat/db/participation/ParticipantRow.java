package nl.meetlat.db.participation;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.OpenRespondent;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.participation.Respondent;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Reads a participant from the columns of {@link #SELECT}. */
final class ParticipantRow {

    static final String SELECT = """
        SELECT p.survey_id, p.wave_id, p.id, p.kind, p.public_id, p.external_id, p.email, p.name, p.language,
               cast(p.backgrounds AS text) AS backgrounds, p.opened_at, p.started_at, p.completed_at, p.declined_at
        FROM participation.participant p
        """;

    private static final String OPEN = "open";

    private ParticipantRow() {}

    /** Somebody invited. */
    static Participant read(Tuple row) {
        ParticipantDetails details = new ParticipantDetails(Optional.ofNullable(row.get("external_id", String.class)),
                new EmailAddress(row.get("email", String.class)), row.get("name", String.class), language(row),
                BackgroundsJson.read(row.get("backgrounds", String.class)));
        return new Participant(new SurveyId(row.get("survey_id", Long.class)), wave(row), id(row), publicId(row),
                details, progress(row));
    }

    /** Somebody invited or not. */
    static Respondent readRespondent(Tuple row) {
        return row.get("kind", String.class).equals(OPEN)
                ? new OpenRespondent(new SurveyId(row.get("survey_id", Long.class)), wave(row), id(row),
                        publicId(row), language(row), progress(row))
                : read(row);
    }

    private static WaveId wave(Tuple row) {
        return new WaveId(row.get("wave_id", Long.class));
    }

    private static ParticipantId id(Tuple row) {
        return new ParticipantId(row.get("id", Long.class));
    }

    private static PublicId publicId(Tuple row) {
        return new PublicId(row.get("public_id", String.class));
    }

    private static Language language(Tuple row) {
        return new Language(row.get("language", String.class));
    }

    private static Progress progress(Tuple row) {
        return new Progress(moment(row, "opened_at"), moment(row, "started_at"), moment(row, "completed_at"),
                moment(row, "declined_at"));
    }

    static Optional<Instant> moment(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, Instant.class));
    }
}
