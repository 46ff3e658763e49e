package nl.meetlat.web.design.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows B2, B4 and I1: a case comes in whole or not at all, and its faults are shown where they are. */
@InBrowser
class ImportPageIT {

    private static final Path EXAMPLE = Path.of("..", "examples", "overijssel-2012");
    private static final List<String> FILES = List.of("questionnaire.csv", "scales.csv", "invitees.csv",
            "responses.csv", "plan.json", "survey.json");
    private static final List<String> TABLES = List.of("design.survey", "design.survey_member",
            "design.questionnaire_version", "design.wave", "participation.participant", "participation.outbox_mail",
            "answering.response", "answering.answer", "answering.scored_response", "linkage.participant_response");

    @Test
    void case_withoutFaults_becomesASurvey(Page page, RunningMeetlat meetlat) throws IOException {
        open(page, meetlat);
        AxeCheck.assertReadableEverywhere(page);

        upload(page, zip(example()));

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText())
                .isEqualTo("Sturing jeugdzorg Overijssel, evaluatie 2012");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("247 genodigden en 178 antwoorden");
    }

    @Test
    void case_withFaults_isListedWithEveryPlaceAndLeavesNothing(Page page, RunningMeetlat meetlat)
            throws IOException, SQLException {
        open(page, meetlat);
        Map<String, Long> before = rows(meetlat);
        Map<String, String> files = example();
        files.computeIfPresent("questionnaire.csv", (name, text) -> text.replace("OP2,open", "OP2,opne"));
        files.computeIfPresent("invitees.csv", (name, text) -> text.replace("deelnemer002@example.org",
                "<script>alert(1)</script>#{7*7}"));
        files.computeIfPresent("plan.json", (name, text) -> text.replace("\"alpha\": 0.05", "\"alpha\": 5"));

        upload(page, zip(files));

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Er is niets ingelezen", "3 problemen");
        assertThat(faults(page)).containsExactlyInAnyOrder("questionnaire.csv|51|type|opne",
                "invitees.csv|3|email|<script>alert(1)</script>#{7*7}", "plan.json||alpha|5");
        assertThat(page.locator("main").innerText())
                .contains("verwacht: single, multiple, ranking, yesno, likert, number, date, open");
        AxeCheck.assertReadableEverywhere(page);
        assertThat(rows(meetlat)).isEqualTo(before);

        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")));
        page.getByLabel("Files of the case folder").setInputFiles(payload(zip(files)));
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import")));
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("3 problems");
        assertThat(faults(page)).hasSize(3);
    }

    @Test
    void case_whoseImportBreaksOffHalfWay_leavesNothing(Page page, RunningMeetlat meetlat)
            throws IOException, SQLException {
        open(page, meetlat);
        Map<String, Long> before = rows(meetlat);
        execute(meetlat, """
            CREATE FUNCTION answering.break_off() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'broken off'; END $$;
            CREATE TRIGGER break_off BEFORE INSERT ON answering.response FOR EACH ROW
                WHEN (NEW.external_id = 'R150') EXECUTE FUNCTION answering.break_off()""");
        try {
            upload(page, zip(example()));

            assertThat(page.title()).doesNotContain("Sturing jeugdzorg");
            assertThat(page.locator("main").innerText()).doesNotContain("broken off", "Exception");
            assertThat(rows(meetlat)).isEqualTo(before);
        } finally {
            execute(meetlat, "DROP FUNCTION answering.break_off() CASCADE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../scales.csv", "/etc/passwd", "a/../../scales.csv"})
    void zip_whoseNamesLeadElsewhere_isRefusedWithAReason(String name, Page page, RunningMeetlat meetlat)
            throws IOException {
        open(page, meetlat);
        Map<String, String> files = example();
        files.put(name, "x");

        upload(page, zip(files));

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains(name, "wijst naar buiten de map");
        assertThat(page.getByLabel("Bestanden van de casusmap").getAttribute("aria-invalid")).isEqualTo("true");
    }

    private static void open(Page page, RunningMeetlat meetlat) {
        SignInPage.signIn(page, TestAccount.researcher(meetlat));
        page.navigate("/app/survey/import");
    }

    private static void upload(Page page, byte[] zip) {
        page.getByLabel("Bestanden van de casusmap").setInputFiles(payload(zip));
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lees in")));
    }

    private static FilePayload payload(byte[] zip) {
        return new FilePayload("case.zip", "application/zip", zip);
    }

    private static List<String> faults(Page page) {
        return page.locator(".problems tbody tr").all().stream().map(row -> {
            List<String> cells = row.locator("th, td").all().stream().map(Locator::textContent).map(String::strip)
                    .toList();
            return String.join("|", cells.subList(0, 4));
        }).toList();
    }

    private static Map<String, String> example() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : FILES) {
            files.put(name, Files.readString(EXAMPLE.resolve(name)));
        }
        return files;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, Long> rows(RunningMeetlat meetlat) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = meetlat.asOwner(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private static void execute(RunningMeetlat meetlat, String sql) throws SQLException {
        try (Connection connection = meetlat.asOwner(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
