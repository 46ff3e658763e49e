package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Every page and resource about a survey x every role x own and other. What a role may open stands in the matrix. */
@OnMeetlat
class AuthorisationTableIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** About no survey. */
    private static final List<String> ELSEWHERE = List.of("/app/surveys", "/app/survey/new", "/app/survey/import",
            "/app/accounts", "/app/accounts/new", "/app/account", "/app/profile");
    /** Needs something the survey of this test has not. */
    private static final List<String> NOT_THERE = List.of("/app/wave/outbox/mail", "/app/survey/construct");
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final RunningMeetlat meetlat;
    private final FieldedWave own;
    private final FieldedWave other;
    private final Invitee ownInvitee;
    private final Invitee otherInvitee;

    AuthorisationTableIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        own = withDraft();
        other = withDraft();
        ownInvitee = own.invite(Language.DUTCH);
        otherInvitee = other.invite(Language.DUTCH);
    }

    @Test
    void everyPageAndResource_forEveryRole_opensOnlyTheOwn() throws IOException {
        for (Map.Entry<Access, HttpVisitor> role : visitors().entrySet()) {
            for (String path : paths()) {
                assertOpensOnlyTheOwn(role.getKey(), role.getValue(), path);
            }
        }
    }

    private void assertOpensOnlyTheOwn(Access role, HttpVisitor visitor, String path) {
        boolean mayOpen = AuthorisationMatrix.of(path.formatted(1, 1))
                .filter(row -> path.contains("%d") || row.path().equals(path))
                .orElseThrow(() -> new AssertionError("the matrix has no row for " + path)).allows(role);
        int ownStatus = visitor.get(address(path, own, ownInvitee)).statusCode();
        int otherStatus = visitor.get(address(path, other, otherInvitee)).statusCode();
        if (!mayOpen) {
            assertThat(List.of(ownStatus, otherStatus)).as(role + " at " + path).containsOnly(FORBIDDEN);
            return;
        }
        if (!NOT_THERE.contains(path)) {
            assertThat(ownStatus).as(role + " at own " + path).isEqualTo(200);
        }
        if (role == Access.ADMINISTRATOR) {
            assertThat(otherStatus).as(role + " at other " + path).isEqualTo(ownStatus);
        } else {
            assertThat(otherStatus).as(role + " at other " + path).isEqualTo(NOT_FOUND);
        }
    }

    private Map<Access, HttpVisitor> visitors() {
        long survey = own.wave().survey().value();
        Map<Access, HttpVisitor> visitors = new EnumMap<>(Access.class);
        visitors.put(Access.MANAGER,
                HttpVisitor.signedIn(meetlat, TestAccount.manager(meetlat, "Trias").memberOf(meetlat, survey)));
        visitors.put(Access.RESEARCHER,
                HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat).memberOf(meetlat, survey)));
        visitors.put(Access.ADMINISTRATOR, HttpVisitor.signedIn(meetlat, TestAccount.administrator(meetlat)));
        return visitors;
    }

    private static List<String> paths() throws IOException {
        List<String> resources = List.of("/api/surveys/%d", "/api/surveys/%d/waves",
                "/api/surveys/%d/waves/%d/participants", "/api/surveys/%d/waves/%d/response",
                "/api/surveys/%d/waves/%d/results", "/app/survey/preview/%d/2/nl/welcome",
                "/app/survey/preview/%d/1/en/1");
        try (Stream<Path> files = Files.walk(PAGES.resolve("app"))) {
            Stream<String> pages = files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .filter(view -> !ELSEWHERE.contains(view));
            return Stream.concat(pages, resources.stream()).toList();
        }
    }

    private static String address(String path, FieldedWave fielded, Invitee invitee) {
        if (path.contains("%d")) {
            return path.formatted(fielded.wave().survey().value(), fielded.wave().id().value());
        }
        return path + "?survey=" + fielded.wave().survey() + "&wave=" + fielded.wave().id() + "&version=2&page=1"
                + "&participant=" + invitee.publicId() + "&mail=1&code=" + (path.endsWith("/scale") ? "eens5" : "RU1");
    }

    private FieldedWave withDraft() {
        FieldedWave fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        fielded.execute("INSERT INTO design.questionnaire_version (survey_id, number, definition)"
                + " SELECT survey_id, 2, definition FROM design.questionnaire_version WHERE survey_id = "
                + fielded.wave().survey());
        return fielded;
    }
}
