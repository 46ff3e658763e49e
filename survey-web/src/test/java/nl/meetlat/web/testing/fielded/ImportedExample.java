package nl.meetlat.web.testing.fielded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;

/**
 * The example, imported by a researcher of the test's own in the form for it: 247 invitees, 178 responses, one closed wave.
 *
 * @param id number of the survey
 * @param wave number of its wave
 * @param researcher who imported it and is its only member
 */
public record ImportedExample(long id, long wave, TestAccount researcher) {

    /** The case that comes along. */
    public static final Path FOLDER = Path.of("..", "examples", "overijssel-2012").toAbsolutePath().normalize();
    private static final String BOUNDARY = "----0f6c1d5a";
    private static final List<String> FILES = List.of("questionnaire.csv", "scales.csv", "invitees.csv",
            "responses.csv", "plan.json", "survey.json");

    public static ImportedExample in(RunningMeetlat meetlat) {
        TestAccount researcher = TestAccount.researcher(meetlat);
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, researcher);
        String state = HttpVisitor.viewState(visitor.get("/app/survey/import"));
        HttpResponse<String> answer = visitor.send("POST", "/app/survey/import", BodyPublishers.ofString(form(state)),
                "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        try (Connection connection = meetlat.asOwner();
                PreparedStatement query = connection.prepareStatement("SELECT w.survey_id, w.id FROM design.wave w"
                        + " JOIN design.survey_member m ON m.survey_id = w.survey_id WHERE m.account_id = ?")) {
            query.setLong(1, researcher.id());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("not imported: " + answer.statusCode() + " " + answer.body());
                }
                return new ImportedExample(row.getLong(1), row.getLong(2), researcher);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no example imported for a test", e);
        }
    }

    /** @param pattern with one {@code %d} for the survey and, optionally, a second for the wave */
    public String path(String pattern) {
        return pattern.formatted(id, wave);
    }

    /** The smallest group shown, of its plan and of its wave. */
    public void showFrom(RunningMeetlat meetlat, int minimumGroupSize) {
        execute(meetlat,
                "UPDATE design.wave SET minimum_group_size = " + minimumGroupSize + " WHERE survey_id = " + id);
    }

    private static void execute(RunningMeetlat meetlat, String sql) {
        try (Connection connection = meetlat.asOwner(); PreparedStatement change = connection.prepareStatement(sql)) {
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    private static String form(String state) {
        StringBuilder form = new StringBuilder();
        field(form, "import", "import");
        field(form, "import:do", "x");
        field(form, "jakarta.faces.ViewState", state);
        for (String file : FILES) {
            try {
                part(form, "name=\"import:filesField:files\"; filename=\"" + file + "\"",
                        Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return form.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static void field(StringBuilder form, String name, String value) {
        part(form, "name=\"" + name + "\"", value);
    }

    private static void part(StringBuilder form, String disposition, String content) {
        form.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ").append(disposition)
                .append("\r\n\r\n").append(content).append("\r\n");
    }
}
