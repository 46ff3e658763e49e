package nl.meetlat.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTemplateTest {

    private static final Map<MailPlaceholder, String> VALUES = Map.of(MailPlaceholder.NAME, "Jansen",
            MailPlaceholder.LINK, "https://example.org/r/x", MailPlaceholder.MINUTES, "15");

    @Test
    void fill_whenPlaceholdersOccur_fillsThemInAndMarksLinks() {
        assertThat(new MailTemplate("Beste {name}, ga naar {link}.").fill(VALUES)).containsExactly(
                new MailPiece("Beste ", false), new MailPiece("Jansen", false), new MailPiece(", ga naar ", false),
                new MailPiece("https://example.org/r/x", true), new MailPiece(".", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen", "{", "}", "{}", "{ name }", "{Name}", "{onbekend}", "{name", "${7*7}", "#{7*7}",
            "{{", "}{", "%s {0} \\ $1"})
    void fill_whenNotAPlaceholder_isLiteral(String text) {
        assertThat(filled(text, VALUES)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{name}}", "{x{name}}"})
    void fill_whenBracesAreNested_fillsTheInnerOne(String text) {
        assertThat(filled(text, VALUES)).isEqualTo(text.replace("{name}", "Jansen"));
    }

    @Test
    void fill_whenValueLooksLikeAPlaceholder_isNotReadAgain() {
        assertThat(filled("{name} {minutes}", Map.of(MailPlaceholder.NAME, "{link}", MailPlaceholder.MINUTES, "15")))
                .isEqualTo("{link} 15");
    }

    @Test
    void placeholders_whenSomeOccur_areThose() {
        assertThat(new MailTemplate("{link} {link} {closingDate} {x}").placeholders())
                .containsExactlyInAnyOrder(MailPlaceholder.LINK, MailPlaceholder.CLOSING_DATE);
    }

    @Test
    void new_whenThereAreManyBraces_takesNoTime() {
        assertThat(filled("{".repeat(20_000), VALUES)).hasSize(20_000);
    }

    private static String filled(String text, Map<MailPlaceholder, String> values) {
        List<MailPiece> pieces = new MailTemplate(text).fill(values);
        return pieces.stream().map(MailPiece::text).collect(Collectors.joining());
    }
}
