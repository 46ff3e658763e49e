package nl.meetlat.web.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import org.junit.jupiter.api.Test;

@OnMeetlat
class DatabaseReadinessIT {

    @Test
    void ready_whenDatabaseAnswers_namesItsCheckAndNothingElseOfUs(RunningMeetlat meetlat)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(meetlat.at("/health/ready")).build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("meetlat-database").contains("UP").doesNotContain("jdbc:");
    }

    @Test
    void database_ofTheApplication_keepsWhatItConfirms(RunningMeetlat meetlat) throws SQLException {
        try (Connection connection = meetlat.asApplication(); Statement statement = connection.createStatement()) {
            for (String safeguard : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (ResultSet rows = statement.executeQuery("SHOW " + safeguard)) {
                    rows.next();
                    assertThat(rows.getString(1)).as(safeguard).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void database_ofTheApplication_letsItChangeNoSchema(RunningMeetlat meetlat) throws SQLException {
        try (Connection connection = meetlat.asApplication(); Statement statement = connection.createStatement()) {
            for (String change : new String[] {"DROP TABLE account.account", "CREATE TABLE account.intruder (id int)",
                    "CREATE TABLE public.intruder (id int)", "CREATE SCHEMA intruder",
                    "ALTER TABLE account.account ADD x int",
                    "TRUNCATE account.account"}) {
                assertThatThrownBy(() -> statement.execute(change)).as(change).isInstanceOf(SQLException.class)
                        .extracting("SQLState").isEqualTo("42501");
            }
        }
    }
}
