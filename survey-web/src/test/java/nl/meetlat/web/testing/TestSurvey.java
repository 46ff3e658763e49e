package nl.meetlat.web.testing;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A survey of one test with one open wave and one participant, written into the database; for tests of access. It asks
 * one open question: tests of answering import a case.
 *
 * @param id number of the survey
 * @param wave number of its wave
 */
public record TestSurvey(long id, long wave) {

    public static final String TITLE = "Proefonderzoek";
    public static final String PARTICIPANT = "j.bakker@example.org";
    private static final String NO_TEXT = "{\"subject\": {}, \"body\": {}}";
    private static final String QUESTIONNAIRE = """
        {"title": {"nl": "Proefonderzoek"}, "languages": ["nl"], "scales": [], "constructs": [],
         "texts": {"purpose": {}, "minutes": 5, "privacy": {}, "readers": {}, "contact": {}, "thanks": {}},
         "pages": [{"title": {}, "introduction": {},
                    "questions": [{"code": "opmerking", "kind": "open", "text": {"nl": "Opmerkingen?"}, "long": true,
                                   "required": false}]}]}
        """;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, open since 5 November 2012, nine in the morning in Amsterdam. */
    public static TestSurvey fielded(RunningMeetlat meetlat) {
        try (Connection connection = meetlat.asOwner()) {
            long survey = insert(connection, "INSERT INTO design.survey (title, created_at)"
                    + " VALUES (jsonb_build_object('nl', ?), now()) RETURNING id", TITLE);
            insert(connection, "INSERT INTO design.questionnaire_version (survey_id, number, definition, published_at)"
                    + " VALUES (?, 1, ?::jsonb, now()) RETURNING number", survey, QUESTIONNAIRE);
            long wave = insert(connection,
                    "INSERT INTO design.wave (survey_id, name, version_number, invitation, reminder, minimum_group_size,"
                            + " opened_at) VALUES (?, '2012', 1, ?::jsonb, ?::jsonb, 10, '2012-11-05T08:00:00Z')"
                            + " RETURNING id",
                    survey, NO_TEXT, NO_TEXT);
            insert(connection,
                    "INSERT INTO participation.participant (survey_id, wave_id, email, name, language, backgrounds,"
                            + " public_id, link_seed, link_hash, created_at)"
                            + " VALUES (?, ?, ?, 'J. Bakker', 'nl', '{\"organisation\": \"Trias\"}', ?, ?, ?, now())"
                            + " RETURNING id",
                    survey, wave, PARTICIPANT, publicId(), bytes(), bytes());
            return new TestSurvey(survey, wave);
        } catch (SQLException e) {
            throw new IllegalStateException("no survey made for a test", e);
        }
    }

    /** @param pattern with one {@code %d} for the survey and, optionally, a second for the wave */
    public String path(String pattern) {
        return pattern.formatted(id, wave);
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String publicId() {
        return RANDOM.ints(26, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
