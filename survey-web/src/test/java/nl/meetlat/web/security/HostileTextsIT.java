package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import org.junit.jupiter.api.Test;

/** Rows I1 and I2: what people write is shown as it was written, never run. */
@OnMeetlat
class HostileTextsIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String PAYLOAD = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'"
            + " #{1234*4321} ${1234*4321}";
    private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;";
    private static final String LITERAL = "#{1234*4321} ${1234*4321}";

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final Invitee invitee;

    HostileTextsIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, questionnaire());
        invitee = fielded.invite(Language.DUTCH);
        String quoted = "'" + PAYLOAD.replace("'", "''") + "'";
        String ofSurvey = " WHERE survey_id = " + fielded.wave().survey();
        fielded.execute("UPDATE design.wave SET name = " + quoted + ", invitation = jsonb_build_object('subject',"
                + " jsonb_build_object('nl', " + quoted + "), 'body', jsonb_build_object('nl', " + quoted + "))"
                + ofSurvey);
        fielded.execute("INSERT INTO design.questionnaire_version (survey_id, number, definition)"
                + " SELECT survey_id, 2, definition FROM design.questionnaire_version" + ofSurvey);
        fielded.execute("UPDATE participation.participant SET name = " + quoted
                + ", backgrounds = jsonb_build_object('organisation', " + quoted + ")" + ofSurvey);
    }

    @Test
    void researcher_seesWhatWasWrittenAndRunsNothing() throws IOException {
        assertThat(pagesThatShowIt(TestAccount.researcher(meetlat))).contains("/app/surveys", "/app/survey",
                "/app/survey/questions", "/app/survey/question", "/app/survey/page", "/app/survey/texts",
                "/app/survey/scales", "/app/survey/scale", "/app/survey/constructs", "/app/survey/construct",
                "/app/survey/members", "/app/survey/wave", "/app/wave", "/app/wave/participants",
                "/app/wave/participants/one",
                "/app/wave/response", "/app/wave/outbox", "/app/wave/results",
                "/app/survey/new");
    }

    @Test
    void manager_seesWhatWasWrittenAndRunsNothing() throws IOException {
        assertThat(pagesThatShowIt(TestAccount.manager(meetlat, "Trias"))).contains("/app/surveys",
                "/app/wave/results", "/app/wave/report");
    }

    @Test
    void administrator_seesWhatWasWrittenAndRunsNothing() throws IOException {
        assertThat(pagesThatShowIt(TestAccount.administrator(meetlat))).contains("/app/accounts",
                "/app/account", "/app/profile");
    }

    @Test
    void preview_showsWhatWasWrittenAndRunsNothing() {
        HttpVisitor researcher = visitor(TestAccount.researcher(meetlat));

        for (String part : List.of("welcome", "1", "review", "thanks")) {
            assertHarmless(researcher.get("/app/survey/preview/" + fielded.wave().survey() + "/2/nl/" + part), part);
        }
    }

    @Test
    void respondent_seesWhatWasWrittenAndRunsNothing() {
        HttpVisitor respondent = new HttpVisitor(meetlat);
        HttpResponse<String> answer = respondent.get(invitee.link().getPath());
        while (answer.statusCode() / 100 == 3) {
            URI next = meetlat.baseUrl().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = respondent.get(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
        }

        assertHarmless(answer, "welcome");
    }

    private HttpVisitor visitor(TestAccount account) {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat,
                account.memberOf(meetlat, fielded.wave().survey().value()));
        fielded.execute("UPDATE account.account SET name = '" + PAYLOAD.replace("'", "''") + "' WHERE id = "
                + account.id());
        return visitor;
    }

    /** Looks at every page there is; what one may not see or cannot change is harmless too. */
    private List<String> pagesThatShowIt(TestAccount account) throws IOException {
        HttpVisitor visitor = visitor(account);
        String query = "?survey=" + fielded.wave().survey() + "&wave=" + fielded.wave().id() + "&page=1&participant="
                + invitee.publicId() + "&account=" + account.id() + "&version=2&code=";
        return views().filter(view -> {
            String code = view.endsWith("/scale") ? "schaal" : view.endsWith("/construct") ? "c" : "S1";
            return isShownIn(visitor.get(view + query + code), view);
        }).toList();
    }

    private static Stream<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES.resolve("app"))) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .toList()
                    .stream();
        }
    }

    private static boolean isShownIn(HttpResponse<String> answer, String page) {
        assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x", "5332114", "5.332.114",
                "5,332,114");
        assertThat(answer.statusCode()).as(page).isLessThan(500);
        return answer.body().contains(SHOWN) && answer.body().contains(LITERAL);
    }

    private static void assertHarmless(HttpResponse<String> answer, String page) {
        assertThat(isShownIn(answer, page)).as(page).isTrue();
    }

    private static Questionnaire questionnaire() {
        LocalizedText text = LocalizedText.of(PAYLOAD, PAYLOAD);
        AnswerScale scale = new AnswerScale(new ScaleCode("schaal"),
                List.of(new ScalePoint("1", text, false), new ScalePoint("2", text, false)));
        ScaleQuestion first = new ScaleQuestion(new ItemCode("S1"), text, scale, Asking.OPTIONAL);
        ScaleQuestion second = new ScaleQuestion(new ItemCode("S2"), text, scale, Asking.OPTIONAL);
        Page page = new Page(text, text, List.of(first, second, new Information(new ItemCode("I1"), text),
                new NumberQuestion(new ItemCode("N1"), text, 0, 10, text, Asking.OPTIONAL),
                new OpenQuestion(new ItemCode("O1"), text, true, Asking.OPTIONAL)));
        Construct construct = new Construct(new ConstructCode("c"), text,
                List.of(new ConstructItem(first.code(), false), new ConstructItem(second.code(), true)),
                MissingRule.HALF, true);
        return new Questionnaire(text, List.of(Language.DUTCH, Language.ENGLISH),
                new RespondentTexts(text, 5, text, text, text, text), List.of(scale), List.of(page),
                List.of(construct));
    }
}
