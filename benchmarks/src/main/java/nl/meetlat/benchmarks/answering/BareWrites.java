package nl.meetlat.benchmarks.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A bare loop that writes the same row as a saved answer, each in a transaction of its own, and nothing else. */
final class BareWrites implements AutoCloseable {

    private static final int ITEMS = 8;

    private final List<Writer> writers = new ArrayList<>();

    /** @param responses that exist, one for each of the connections */
    BareWrites(Site site, int connections) throws SQLException {
        try (Connection connection = site.asOwner(); Statement statement = connection.createStatement();
                ResultSet responses = statement.executeQuery(
                        "SELECT survey_id, id FROM answering.response ORDER BY id DESC LIMIT " + connections)) {
            while (responses.next()) {
                writers.add(new Writer(site.asApplication(), responses.getLong(1), responses.getLong(2)));
            }
        }
        if (writers.size() < connections) {
            throw new IllegalStateException("only " + writers.size() + " responses to write answers of");
        }
    }

    List<Writer> writers() {
        return writers;
    }

    /** One connection and its response. */
    static final class Writer implements Crowd.Deed {

        private final Connection connection;
        private final PreparedStatement write;
        private int written;

        Writer(Connection connection, long survey, long response) throws SQLException {
            this.connection = connection;
            write = connection.prepareStatement("""
                INSERT INTO answering.answer AS stored (survey_id, response_id, item_code, value, revision, saved_at)
                VALUES (?, ?, ?, ?, 1, now())
                ON CONFLICT (survey_id, response_id, item_code) DO UPDATE
                SET value = excluded.value, revision = stored.revision + 1, saved_at = excluded.saved_at""");
            write.setLong(1, survey);
            write.setLong(2, response);
        }

        @Override
        public Crowd.Then once() throws SQLException {
            write.setString(3, "BENCHMARK" + written % ITEMS);
            write.setString(4, Integer.toString(written++ % 5 + 1));
            write.executeUpdate();
            return Crowd.Then.AGAIN;
        }

        void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Writer writer : writers) {
            writer.close();
        }
    }
}
