package nl.meetlat.benchmarks.answering;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The example survey's wave, opened anew, the people invited to it, and the rows of their answers. */
final class Field {

    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int MOST_LOOKS = 120;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

    private final Installed site;
    private final SplittableRandom random = new SplittableRandom(System.nanoTime());

    /** @throws IllegalStateException when the example is not there within a minute */
    Field(Installed site) throws SQLException, InterruptedException {
        this.site = site;
        for (int i = 0; i < MOST_LOOKS; i++) {
            if (open() > 0) {
                return;
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS); // the server may be ready before the example is loaded
        }
        throw new IllegalStateException("the example is not there");
    }

    private int open() throws SQLException {
        try (Connection connection = site.asOwner(); Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE design.wave SET closed_at = NULL, opened_at = now(), "
                    + "closes_at = now() + interval '14 days'");
        }
    }

    /**
     * From now on the example's questions come on this many pages of about the same length, in a version of their own. The
     * responses so far are let go: they answer other questions.
     *
     * @param times each question is put, with a code of its own
     */
    void askOnPages(int pages, int times) throws SQLException {
        try (Connection connection = site.asOwner(); Statement statement = connection.createStatement()) {
            statement.execute("""
                WITH question AS (
                    SELECT v.survey_id, row_number() OVER ordered AS place, ntile(%d) OVER ordered AS page,
                        jsonb_set(q.question, '{code}', to_jsonb((q.question ->> 'code')
                            || CASE time WHEN 1 THEN '' ELSE '_' || time END)) AS question
                    FROM generate_series(1, %d) AS time, design.questionnaire_version v,
                        jsonb_array_elements(v.definition -> 'pages') WITH ORDINALITY AS p(page, place),
                        jsonb_array_elements(p.page -> 'questions') WITH ORDINALITY AS q(question, place)
                    WHERE v.number = 1
                    WINDOW ordered AS (PARTITION BY v.survey_id ORDER BY time, p.place, q.place)),
                page AS (
                    SELECT survey_id, page, jsonb_agg(question ORDER BY place) AS questions
                    FROM question GROUP BY survey_id, page)
                INSERT INTO design.questionnaire_version (survey_id, number, definition, published_at)
                SELECT v.survey_id, 2, jsonb_set(v.definition, '{pages}', (
                        SELECT jsonb_agg(jsonb_set(v.definition #> '{pages,0}', '{questions}', questions) ORDER BY page)
                        FROM page WHERE page.survey_id = v.survey_id)), v.published_at
                FROM design.questionnaire_version v WHERE v.number = 1;
                DELETE FROM answering.scored_response;
                DELETE FROM answering.response;
                UPDATE design.wave SET version_number = 2""".formatted(pages, times));
        }
    }

    /** Invites people, without mailing. */
    List<Invitation> invite(int people) throws SQLException {
        List<Invitation> invited = new ArrayList<>();
        try (Connection connection = site.asOwner(); PreparedStatement insert = connection.prepareStatement("""
            INSERT INTO participation.participant
                (survey_id, wave_id, email, language, public_id, link_seed, link_hash, created_at)
            SELECT survey_id, id, ?, 'nl', ?, sha256(?), ?, now() FROM design.wave ORDER BY id LIMIT 1""")) {
            for (int i = 0; i < people; i++) {
                String publicId = word();
                String secret = word();
                insert.setString(1, publicId + "@example.org");
                insert.setString(2, publicId);
                insert.setBytes(3, publicId.getBytes(StandardCharsets.US_ASCII));
                insert.setBytes(4, hash(secret));
                insert.addBatch();
                invited.add(new Invitation(publicId, "/r/" + secret));
            }
            if (IntStream.of(insert.executeBatch()).sum() != people) {
                throw new IllegalStateException("not everybody was invited");
            }
        }
        return invited;
    }

    /** The stored answers of each, by public id and item. */
    Map<String, Map<String, String>> rows() throws SQLException {
        Map<String, Map<String, String>> rows = new HashMap<>();
        try (Connection connection = site.asOwner(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                    SELECT p.public_id, a.item_code, a.value FROM answering.answer a
                    JOIN linkage.participant_response l ON l.survey_id = a.survey_id AND l.response_id = a.response_id
                    JOIN participation.participant p ON p.survey_id = l.survey_id AND p.id = l.participant_id""")) {
            while (found.next()) {
                rows.computeIfAbsent(found.getString(1), id -> new HashMap<>()).put(found.getString(2),
                        found.getString(3));
            }
        }
        return rows;
    }

    /** How many of these submitted. */
    long submitted(List<Invitation> people) throws SQLException {
        try (Connection connection = site.asOwner(); PreparedStatement count = connection.prepareStatement("""
            SELECT count(*) FROM participation.participant p
            JOIN linkage.participant_response l ON l.survey_id = p.survey_id AND l.participant_id = p.id
            JOIN answering.scored_response s ON s.survey_id = l.survey_id AND s.response_id = l.response_id
            WHERE p.public_id = ANY (?)""")) {
            count.setArray(1, connection.createArrayOf("text", people.stream().map(Invitation::publicId).toArray()));
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            word.append(BASE_32.charAt(random.nextInt(BASE_32.length())));
        }
        return word.toString();
    }

    /** What the server looks a link up by. */
    private byte[] hash(String secret) {
        byte[] key = mac(Base64.getDecoder().decode(site.secret()), "meetlat/link look-up");
        return mac(key, secret);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing in this Java", e);
        }
    }
}
