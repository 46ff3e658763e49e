package nl.meetlat.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

import nl.meetlat.web.testing.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetlat on a database of the person's own: started by settings, refused when it is unsafe, and stopped under its feet. */
class OwnDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OwnPostgres postgres;

    @BeforeEach
    void start() throws IOException, InterruptedException, SQLException {
        postgres = OwnPostgres.started();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        postgres.close();
    }

    @Test
    void meetlat_onADatabaseOfOnesOwn_survivesItsOutage() throws IOException, InterruptedException, SQLException {
        Path data = TestFolder.named("on-own-database");
        try (StartedMeetlat meetlat = script(data).start()) {
            assertThat(get(meetlat, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(meetlat, "/r/onbekend").statusCode()).isEqualTo(404);
            assertThat(data.resolve("pg")).doesNotExist();
            assertThat(tablesOwnedBy("eigenaar")).isPositive();
            assertThat(tablesOwnedBy("toepassing")).isZero();

            postgres.stop();
            HttpResponse<String> link = get(meetlat, "/r/onbekend");
            HttpResponse<String> api = get(meetlat, "/api/surveys", "Authorization", "Basic YTpi");
            HttpResponse<String> health = get(meetlat, "/health/ready");
            postgres.start();

            assertThat(link.statusCode()).isEqualTo(503);
            assertThat(link.body()).contains("Even niet bereikbaar").doesNotContain("Exception", "jdbc:");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.body()).contains("urn:meetlat:problem:unavailable");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(get(meetlat, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(meetlat, "/r/onbekend").statusCode()).isEqualTo(404);
            meetlat.interrupt();
            assertThat(Files.readString(data.resolve("logs/server.log"))).as("an outage in the log")
                    .contains("Incident ", " at /r/*", " at /api/surveys")
                    .doesNotContain("onbekend", "threw exception", "at nl.meetlat.web.answering");
        }
        assertThat(tablesOwnedBy("eigenaar")).as("the database is left running").isPositive();
    }

    @Test
    void meetlat_whenDatabaseMayLoseWhatItConfirmed_refusesToStart()
            throws IOException, InterruptedException, SQLException {
        postgres.execute("ALTER ROLE toepassing SET synchronous_commit = off");
        assertRefused("synchronous_commit");
        postgres.execute("ALTER ROLE toepassing RESET synchronous_commit");
        postgres.stop();
        postgres.start("fsync=off");

        assertRefused("fsync");
    }

    private void assertRefused(String setting) throws IOException, InterruptedException {
        MeetlatScript.Outcome outcome = script(TestFolder.named("refused")).run();

        assertThat(outcome.exitCode()).as(outcome.errors()).isEqualTo(1);
        assertThat(outcome.errors()).contains("its setting " + setting + " is off").hasLineCount(1);
    }

    private MeetlatScript script(Path data) {
        MeetlatScript script = MeetlatScript.with("--port", 0, "--data", data, "--no-example");
        for (Map.Entry<String, String> setting : postgres.settings().entrySet()) {
            script = script.setting(setting.getKey(), setting.getValue());
        }
        return script;
    }

    private long tablesOwnedBy(String role) throws SQLException {
        try (Connection connection = postgres.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("SELECT count(*) FROM pg_tables WHERE tableowner = '" + role + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static HttpResponse<String> get(StartedMeetlat meetlat, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(meetlat.url() + path)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.header("Accept-Language", "nl").build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
