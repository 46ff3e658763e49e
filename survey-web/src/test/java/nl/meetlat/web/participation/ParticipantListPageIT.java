package nl.meetlat.web.participation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.ParticipantListPage;
import nl.meetlat.web.testing.page.ParticipantsPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists as they come out of offices are taken through the page, or told what is wrong with them row by row. */
@InBrowser
class ParticipantListPageIT {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final FieldedWave fielded;
    private final Wave wave;
    private final TestAccount researcher;

    ParticipantListPageIT(RunningMeetlat meetlat) {
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 1));
        wave = fielded.wave();
        researcher = TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value());
    }

    static Stream<Arguments> soundFiles() {
        String comma = "e-mail,naam,organisatie\nzoe@example.org,Zoë Jansen,Trias\nb@example.org,\"Vries, B. de\",Jarabee\n";
        String semicolon = "e-mail;naam;organisatie\nzoe@example.org;Zoë Jansen;Trias\nb@example.org;Vries, B. de;Jarabee\n";
        String tab = semicolon.replace(';', '\t').replace("\n", "\r\n");
        return Stream.of(arguments("comma", comma.getBytes(StandardCharsets.UTF_8)),
                arguments("byte order mark", ("\uFEFF" + semicolon).getBytes(StandardCharsets.UTF_8)),
                arguments("tabs", tab.getBytes(StandardCharsets.UTF_8)),
                arguments("windows-1252", semicolon.getBytes(WINDOWS)),
                arguments("Unicode text of Excel", ("\uFEFF" + tab).getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("soundFiles")
    void upload_whenListIsSound_addsEverybodyAsWritten(String name, byte[] content, Page page) {
        ParticipantListPage list = open(page).upload("lijst.csv", content);

        assertThat(list.verdict()).hasText("2 deelnemers kunnen worden toegevoegd");
        assertThat(list.preview()).containsExactly("zoe@example.org|Zoë Jansen|Trias|Nederlands",
                "b@example.org|Vries, B. de|Jarabee|Nederlands");
        list.add();

        assertThat(added()).containsExactly("b@example.org", "zoe@example.org");
    }

    @Test
    void paste_whenListIsOneColumnOfAddresses_addsThem(Page page) {
        ParticipantListPage list = open(page).paste("a@example.org\nb@example.org\n");

        assertThat(list.verdict()).hasText("2 deelnemers kunnen worden toegevoegd");
        list.add();

        assertThat(added()).containsExactly("a@example.org", "b@example.org");
    }

    static Stream<Arguments> unsoundLists() {
        return Stream.of(
                arguments("naam;organisatie\nA;Trias\n", List.of("email: deze kolom ontbreekt")),
                arguments("namen\nA. Jansen\nB. de Vries\n", List.of("email: deze kolom ontbreekt")),
                arguments("e-mail;naam\na@example.org;A\nfout;B\nA@EXAMPLE.org;C\n;D\n",
                        List.of("rij 3", "fout", "rij 4", "rij 5")),
                arguments("e-mail;taal\na@example.org;klingon\n", List.of("rij 2", "klingon")),
                arguments("e-mail;naam\n", List.of("")));
    }

    @ParameterizedTest
    @MethodSource("unsoundLists")
    void paste_whenAnythingIsWrong_tellsWhereAndAddsNobody(String pasted, List<String> told, Page page) {
        ParticipantListPage list = open(page).paste(pasted);

        assertThat(list.verdict()).containsText("Niemand is toegevoegd");
        assertThat(String.join("\n", list.problems())).contains(told).doesNotContain("??", "null");
        list.assertAccessible();
        assertThat(added()).isEmpty();
    }

    @Test
    void upload_whenFileIsEmpty_tellsSo(Page page) {
        ParticipantListPage list = open(page).upload("leeg.csv", new byte[0]);

        assertThat(page.locator("main")).containsText("Plak een lijst, of kies een bestand waar iets in staat.");
        assertThat(list.preview()).isEmpty();
        assertThat(added()).isEmpty();
    }

    @Test
    void upload_whenFileIsAWorkbook_tellsHowToSaveIt(Page page) {
        open(page).upload("lijst.xlsx", new byte[] {'P', 'K', 3, 4});

        assertThat(page.locator("main")).containsText("Dit is een rekenblad.");
    }

    @Test
    void paste_whenSomebodyIsThereAlready_tellsTheRowAndAddsNobody(Page page) {
        open(page).paste("a@example.org\n").add();

        ParticipantListPage list = ParticipantListPage.open(page, wave).paste("b@example.org\nA@example.org\n");

        assertThat(list.verdict()).containsText("Niemand is toegevoegd: 1 van de 2 regels klopt niet");
        assertThat(list.problems()).singleElement().asString().contains("staat al in deze meting");
        assertThat(added()).containsExactly("a@example.org");
    }

    @Test
    void add_whenSomebodyWasAddedMeanwhile_addsNobodyElse(Page page) {
        ParticipantListPage list = open(page).paste("a@example.org\nb@example.org\n");
        assertThat(list.verdict()).hasText("2 deelnemers kunnen worden toegevoegd");
        Page otherTab = page.context().newPage();
        ParticipantListPage.open(otherTab, wave).paste("b@example.org\n").add();

        Arrival.by(page.locator("button.primary, input.primary"));

        assertThat(page.locator("main")).containsText("Iedere deelnemer aan een meting heeft een eigen e-mailadres.");
        assertThat(added()).containsExactly("b@example.org");
    }

    @Test
    void list_ofFiveThousand_isShownAHundredAtATimeInTheOrderAskedFor(Page page) {
        fielded.execute("""
            INSERT INTO participation.participant (survey_id, wave_id, email, name, language, backgrounds, public_id,
                link_seed, link_hash, created_at, completed_at)
            SELECT %s, %s, 'p' || i || '@example.org', 'Persoon ' || lpad((5001 - i)::text, 4, '0'), 'nl',
                json_build_object('organisation', CASE WHEN i = 4000 THEN 'Aalsmeer' ELSE 'Trias' END),
                translate(lpad(to_hex(%s), 13, '0') || lpad(to_hex(i), 13, '0'), '0123456789', 'ghijklmnop'),
                decode(md5('seed %s ' || i), 'hex'), decode(md5('hash %s ' || i), 'hex'), now(),
                CASE WHEN i = 3000 THEN now() END
            FROM generate_series(1, 5000) i
            """.formatted(wave.survey(), wave.id(), wave.survey(), wave.survey(), wave.survey()));
        SignInPage.signIn(page, researcher);

        ParticipantsPage list = ParticipantsPage.open(page, wave);
        assertThat(list.rows()).hasCount(100);
        assertThat(list.rows().first()).containsText("p1@example.org");
        assertThat(list.where()).hasText("Bladzijde 1 van 50");
        list.next();
        assertThat(list.rows().first()).containsText("p101@example.org");
        list.inOrderOf("Naam");
        assertThat(list.where()).hasText("Bladzijde 1 van 50");
        assertThat(list.rows().first()).containsText("Persoon 0001");
        assertThat(list.column("Naam")).hasAttribute("aria-sort", "ascending");
        list.next();
        assertThat(list.rows().first()).containsText("Persoon 0101");
        list.inOrderOf("Organisatie");
        assertThat(list.rows().first()).containsText("Aalsmeer");
        list.inOrderOf("Stand");
        assertThat(list.rows()).hasCount(100);
        list.search("persoon 200");
        assertThat(list.rows()).hasCount(10);
        assertThat(list.rows().last()).containsText("p3000@example.org");
        assertThat(list.rows().last()).containsText("ingevuld");
        list.assertReadableEverywhere();
    }

    private ParticipantListPage open(Page page) {
        SignInPage.signIn(page, researcher);
        return ParticipantListPage.open(page, wave);
    }

    private List<String> added() {
        return fielded.column("SELECT email FROM participation.participant WHERE survey_id = " + wave.survey()
                + " ORDER BY email");
    }
}
