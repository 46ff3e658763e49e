package nl.meetlat.core.casefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import nl.meetlat.core.casefolder.ParticipantList.Encoding;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.question.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantListReaderTest {

    private static final String LIST = """
        E-mail;Naam;Organisatie;Functie;Dienstjaren;Taal
        anna@example.org;Anna Bakker;Trias;management;t2_5;nl
        ben@example.org;Ben de Wit;BjzO;uitvoerend;t10plus;Engels
        """;

    private static ParticipantListReader reader() {
        return new ParticipantListReader("lijst.csv", Language.DUTCH);
    }

    private static List<String> problemsOf(ParticipantList list) {
        return Stream
                .concat(list.problems().stream(), list.rows().stream().flatMap(row -> row.problems().stream()))
                .map(problem -> (problem.row().isPresent() ? problem.row().getAsLong() : 0) + " "
                        + problem.column().orElse("") + " " + problem.value().orElse("") + " " + problem.code().code())
                .toList();
    }

    @Test
    void read_ofADutchList_understandsItsHeadings() {
        ParticipantList list = reader().read(LIST);
        assertThat(problemsOf(list)).isEmpty();
        assertThat(list.isSound()).isTrue();
        assertThat(list.backgrounds()).containsExactly(BackgroundName.ORGANISATION, BackgroundName.FUNCTION,
                BackgroundName.TENURE);
        ParticipantDetails ben = list.participants().get(1);
        assertThat(ben.email().value()).isEqualTo("ben@example.org");
        assertThat(ben.name()).isEqualTo("Ben de Wit");
        assertThat(ben.language()).isEqualTo(Language.ENGLISH);
        assertThat(ben.backgrounds().value(BackgroundName.ORGANISATION)).contains("BjzO");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void read_withAnySeparatorAndByteOrderMark_readsTheSame(String separator) {
        ParticipantList list = reader()
                .read(("\uFEFF" + LIST.replace(";", separator).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        assertThat(list.participants()).isEqualTo(reader().read(LIST).participants());
        assertThat(list.encoding()).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void read_ofAFileFromExcel_recognisesWindows1252() {
        byte[] file = "email;naam\nzoe@example.org;Zoë Curaçao €\n".getBytes(Charset.forName("windows-1252"));
        ParticipantList list = reader().read(file);
        assertThat(list.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(list.participants().get(0).name()).isEqualTo("Zoë Curaçao €");
    }

    @Test
    void read_ofUnicodeTextFromExcel_recognisesUtf16() {
        byte[] text = "\uFEFFemail\tnaam\nzoe@example.org\tZoë\n".getBytes(StandardCharsets.UTF_16LE);
        ParticipantList list = reader().read(text);
        assertThat(list.encoding()).isEqualTo(Encoding.UTF_16);
        assertThat(list.participants().get(0).name()).isEqualTo("Zoë");
    }

    @Test
    void read_ofAFileThatIsNoText_refusesIt() {
        assertThat(problemsOf(reader().read(new byte[] {'P', 'K', 3, 4, (byte) 0x81, 0, 0})))
                .containsExactly("0   unknown-encoding");
    }

    @Test
    void read_ofAFileThatIsTooLarge_refusesIt() {
        assertThat(problemsOf(reader().read(new byte[ParticipantListReader.LARGEST_FILE + 1])))
                .containsExactly("0   file-too-large");
    }

    @Test
    void read_whenRowsHaveProblems_tellsEachAndKeepsTheRest() {
        ParticipantList list = reader().read("""
            email,name,organisation,language
            anna@example.org,Anna,Trias,nl
            anna(at)example.org,Anna,Trias,nl
            ,Nobody,Trias,nl
            ANNA@example.org,Anna again,Trias,nl
            carl@example.org,Carl,,fr
            dora@example.org,Dora,,
            """);
        assertThat(problemsOf(list)).containsExactly("3 email anna(at)example.org email-invalid",
                "4 email  value-missing",
                "5 email ANNA@example.org email-twice", "6 language fr language-unknown");
        assertThat(list.isSound()).isFalse();
        assertThat(list.participants()).extracting(ParticipantDetails::name).containsExactly("Anna", "Dora");
        assertThat(list.rows().get(5).blankBackgrounds()).containsExactly(BackgroundName.ORGANISATION);
        assertThat(list.rows().get(1).cells()).containsExactly("anna(at)example.org", "Anna", "Trias", "nl");
    }

    @Test
    void read_ofAddressesWithoutHeading_takesThemOneALine() {
        ParticipantList list = reader().read("anna@example.org\nben@example.org\n\nbenexample.org\n");
        assertThat(list.participants()).extracting(one -> one.email().value()).containsExactly("anna@example.org",
                "ben@example.org");
        assertThat(problemsOf(list)).containsExactly("4 email benexample.org email-invalid");
    }

    @Test
    void read_withoutColumnOfAddresses_tellsIt() {
        ParticipantList list = reader().read("naam;organisatie\nAnna;Trias\n");
        assertThat(problemsOf(list)).containsExactly("1 email email column-missing");
        assertThat(list.isSound()).isFalse();
    }

    @Test
    void read_whenAColumnOccursTwice_tellsIt() {
        assertThat(problemsOf(reader().read("email;E-mailadres\na@example.org;b@example.org\n")))
                .containsExactly("1 E-mailadres E-mailadres column-twice");
    }

    @Test
    void read_ofNothing_tellsIt() {
        assertThat(problemsOf(reader().read(""))).containsExactly("0   file-empty");
        assertThat(problemsOf(reader().read("email;naam\n"))).containsExactly("0   no-rows");
        assertThat(reader().read("email;naam\n").isSound()).isFalse();
    }

    @Test
    void read_whenARowIsTooShort_tellsIt() {
        ParticipantList list = reader().read("email;naam\nanna@example.org\nben@example.org;Ben\n");
        assertThat(problemsOf(list)).containsExactly("2  1 row-width");
        assertThat(list.participants()).hasSize(1);
        assertThat(list.isSound()).isFalse();
    }

    @Test
    void read_keepsOtherColumnsAsBackgrounds() {
        ParticipantList list = reader().read("email;Regio\nanna@example.org;Twente\n");
        assertThat(list.backgrounds()).containsExactly(new BackgroundName("regio"));
        assertThat(list.participants().get(0).backgrounds().value(new BackgroundName("regio"))).contains("Twente");
    }

    @Test
    void read_ofFormulasAndMarkup_keepsThemAsText() {
        ParticipantList list = reader().read("email;naam\nanna@example.org;=1+1\nben@example.org;<script>x</script>\n");
        assertThat(list.participants()).extracting(ParticipantDetails::name).containsExactly("=1+1",
                "<script>x</script>");
    }
}
