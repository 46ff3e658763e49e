package nl.meetlat.db.participation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Adds a whole list in one statement: one array per column, unnested by the database. */
final class ParticipantInsert {

    private static final String INSERT = """
        INSERT INTO participation.participant (survey_id, wave_id, external_id, email, name, language, backgrounds,
            public_id, link_seed, link_hash, opened_at, started_at, completed_at, declined_at, created_at)
        SELECT ?, ?, t.external_id, t.email, t.name, t.language, cast(t.backgrounds AS json), t.public_id,
            decode(t.link_seed, 'hex'), decode(t.link_hash, 'hex'), cast(t.opened_at AS timestamptz),
            cast(t.started_at AS timestamptz), cast(t.completed_at AS timestamptz),
            cast(t.declined_at AS timestamptz), ?
        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WITH ORDINALITY AS t(external_id, email, name, language,
            backgrounds, public_id, link_seed, link_hash, opened_at, started_at, completed_at, declined_at, place)
        ORDER BY t.place
        RETURNING id, public_id
        """;

    private final SurveyId survey;
    private final WaveId wave;
    private final List<NewParticipant> participants;
    private final Instant at;

    ParticipantInsert(SurveyId survey, WaveId wave, List<NewParticipant> participants, Instant at) {
        this.survey = survey;
        this.wave = wave;
        this.participants = participants;
        this.at = at;
    }

    List<ParticipantId> into(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, survey.value());
            insert.setLong(2, wave.value());
            insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            List<Function<NewParticipant, String>> columns = List.of(
                    added -> added.details().externalId().orElse(null),
                    added -> added.details().email().value(),
                    added -> added.details().name(),
                    added -> added.details().language().tag(),
                    added -> BackgroundsJson.write(added.details().backgrounds()),
                    added -> added.publicId().value(),
                    added -> added.link().seed(),
                    added -> added.link().hash().value(),
                    added -> text(added.progress().openedAt()),
                    added -> text(added.progress().startedAt()),
                    added -> text(added.progress().completedAt()),
                    added -> text(added.progress().declinedAt()));
            for (int i = 0; i < columns.size(); i++) {
                String[] values = participants.stream().map(columns.get(i)).toArray(String[]::new);
                insert.setArray(4 + i, connection.createArrayOf("text", values));
            }
            return numbers(insert);
        }
    }

    private List<ParticipantId> numbers(PreparedStatement insert) throws SQLException {
        Map<String, ParticipantId> numbers = new HashMap<>();
        try (ResultSet rows = insert.executeQuery()) {
            while (rows.next()) {
                numbers.put(rows.getString(2), new ParticipantId(rows.getLong(1)));
            }
        }
        return participants.stream().map(added -> numbers.get(added.publicId().value())).toList();
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }
}
