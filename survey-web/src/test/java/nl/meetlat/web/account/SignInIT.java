package nl.meetlat.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import org.junit.jupiter.api.Test;

/** Passwords cannot be stuffed, and rights end at once. */
@OnMeetlat
class SignInIT {

    private static final String WRONG = "niet het wachtwoord";

    private final RunningMeetlat meetlat;

    SignInIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    @Test
    void signIn_asTheFirstAdministrator_works() {
        HttpResponse<String> answer = new HttpVisitor(meetlat).signIn(meetlat.administrator().email(),
                meetlat.administrator().password());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
                location -> assertThat(location).endsWith("/app/surveys"));
    }

    @Test
    void signIn_whenWrong_answersTheSameWhateverIsWrong() {
        TestAccount account = TestAccount.researcher(meetlat);
        TestAccount disabled = TestAccount.researcher(meetlat);
        execute("UPDATE account.account SET active = false WHERE id = ?", disabled.id());

        List<String> answers = new ArrayList<>();
        answers.add(refusal(account.email(), WRONG));
        answers.add(refusal(UUID.randomUUID() + "@example.org", WRONG));
        answers.add(refusal(disabled.email(), disabled.password()));

        assertThat(answers).allMatch(text -> text.equals(answers.get(0)));
        assertThat(answers.get(0)).contains("horen niet bij elkaar, of het account is niet actief");
    }

    @Test
    void signIn_whenASessionWasKnownBefore_beginsAnotherOne() {
        TestAccount account = TestAccount.researcher(meetlat);
        HttpVisitor visitor = new HttpVisitor(meetlat);
        visitor.get("/sign-in");
        String before = session(visitor);

        visitor.signIn(account.email(), account.password());

        assertThat(session(visitor)).isNotEqualTo(before);
        HttpVisitor attacker = new HttpVisitor(meetlat);
        attacker.cookie("JSESSIONID", before);
        assertThat(attacker.get("/app/profile").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/app/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void cookie_ofTheSession_isOutOfReachOfScriptsAndOtherSites() {
        String header = new HttpVisitor(meetlat).get("/sign-in").headers().allValues("Set-Cookie").get(0);

        assertThat(header).startsWith("JSESSIONID=").containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void signIn_whenTriedTooOften_mustWaitEvenWithTheRightPassword() {
        TestAccount account = TestAccount.researcher(meetlat);
        TestAccount other = TestAccount.researcher(meetlat);
        for (int i = 0; i < 9; i++) {
            refusal(account.email(), WRONG);
            // The waits of one and two seconds are skipped, so that the failures count up.
            execute("UPDATE account.sign_in_failure SET blocked_until = to_timestamp(0) WHERE failures < ?", 9);
        }

        HttpResponse<String> answer = new HttpVisitor(meetlat).signIn(account.email(), account.password());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("te vaak met een verkeerd wachtwoord");
        assertThat(new HttpVisitor(meetlat).signIn(other.email(), other.password()).statusCode())
                .as("another account from the same address")
                .isEqualTo(302);
    }

    @Test
    void session_whenTheAccountIsDisabled_endsAtTheNextClick() {
        TestAccount account = TestAccount.researcher(meetlat);
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, account);

        execute("UPDATE account.account SET active = false WHERE id = ?", account.id());

        assertThat(visitor.get("/app/profile").statusCode()).isEqualTo(303);
    }

    @Test
    void session_whenTheRoleChanged_endsAtTheNextClick() {
        TestAccount account = TestAccount.administrator(meetlat);
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, account);
        assertThat(visitor.get("/app/accounts").statusCode()).isEqualTo(200);

        execute("UPDATE account.account SET role = 'researcher' WHERE id = ?", account.id());

        assertThat(visitor.get("/app/accounts").statusCode()).isEqualTo(303);
    }

    @Test
    void signOut_always_endsTheSession() {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat));
        String session = session(visitor);

        HttpResponse<String> answer = visitor.press("/app/profile", "session", "session:signOut", Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        HttpVisitor again = new HttpVisitor(meetlat);
        again.cookie("JSESSIONID", session);
        assertThat(again.get("/app/profile").statusCode()).isEqualTo(303);
    }

    @Test
    void signIn_whenOneWasGoingElsewhere_followsNoAddressOfAnotherSite() {
        TestAccount account = TestAccount.researcher(meetlat);
        for (String from : List.of("https://evil.example.org/app/", "//evil.example.org/app/", "/app//evil.example.org",
                "/app/%0d%0aSet-Cookie:x", "javascript:x")) {
            HttpVisitor visitor = new HttpVisitor(meetlat);
            HttpResponse<String> answer = visitor.press("/sign-in?from=" + URLEncoder
                    .encode(from, StandardCharsets.UTF_8), "signIn", "signIn:enter",
                    Map.of("signIn:emailField:email", account.email(), "signIn:passwordField:password",
                            account.password()));

            assertThat(answer.headers().firstValue("Location")).as(from)
                    .hasValueSatisfying(location -> assertThat(location).doesNotContain("evil"));
        }
    }

    @Test
    void signingIn_always_isInTheAuditLogWithoutNames() throws SQLException {
        TestAccount account = TestAccount.researcher(meetlat);

        refusal(account.email(), WRONG);
        HttpVisitor.signedIn(meetlat, account);

        try (Connection connection = meetlat.asOwner();
                PreparedStatement select = connection
                        .prepareStatement(
                                "SELECT action, detail FROM account.audit_entry WHERE account_id = ? ORDER BY id")) {
            select.setLong(1, account.id());
            List<String> actions = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    actions.add(rows.getString(1) + rows.getString(2));
                }
            }
            assertThat(actions).containsExactly("account.sign-in-refused", "account.signed-in");
        }
    }

    @Test
    void log_ofTheServer_holdsNeitherAddressNorPassword() throws IOException {
        TestAccount account = TestAccount.researcher(meetlat);
        refusal(account.email(), "kanarie-in-het-wachtwoord");
        HttpVisitor.signedIn(meetlat, account);

        assertThat(Files.readString(meetlat.serverLog())).doesNotContain(account.email(), "kanarie-in-het-wachtwoord",
                account.password());
    }

    /** The words with which signing in is refused. */
    private String refusal(String email, String password) {
        HttpResponse<String> answer = new HttpVisitor(meetlat).signIn(email, password);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("(?s).*id=\"errors\"(.*?)</div>.*", "$1");
    }

    private static String session(HttpVisitor visitor) {
        return visitor.cookies()
                .stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private void execute(String sql, long value) {
        try (Connection connection = meetlat.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
