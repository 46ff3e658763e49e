package nl.meetlat.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyWordsTest {

    private static final LocalDate LINK = LocalDate.of(2027, 1, 31);
    private static final LocalDate PEOPLE = LocalDate.of(2027, 2, 28);
    private static final LocalDate ANSWERS = LocalDate.of(2037, 2, 28);

    @Test
    void of_whenConfidential_saysWhatIsStatedAndUntilWhen() {
        assertThat(words(PrivacyMode.CONFIDENTIAL, LegalBasis.PUBLIC_TASK, 12, Language.DUTCH))
                .contains("Het Bureau is verantwoordelijk voor dit onderzoek",
                        "Alleen wij zien ze. We laten uitkomsten",
                        "voor groepen van 12 of meer mensen", "Tot en met 31 januari 2027",
                        "hoort bij de publieke taak van Het Bureau", "tot en met 28 februari 2027",
                        "tot en met 28 februari 2037", "info@example.org.", "met uw persoonlijke link");
        assertThat(words(PrivacyMode.CONFIDENTIAL, LegalBasis.PUBLIC_TASK, 12, Language.ENGLISH))
                .contains("The Bureau is responsible", "groups of 12 or more people", "31 January 2027",
                        "public task of The Bureau", "28 February 2037");
    }

    @Test
    void of_whenAnonymous_promisesNoErasingByLink() {
        assertThat(words(PrivacyMode.ANONYMOUS, LegalBasis.CONSENT, 10, Language.DUTCH))
                .contains("Zodra u verstuurt, vernietigen wij dat verband", "U geeft daarvoor toestemming")
                .doesNotContain("met uw persoonlijke link", "kunnen zien welke antwoorden van u zijn");
    }

    @Test
    void of_whenIdentified_saysThatResearchersCanKnow() {
        assertThat(words(PrivacyMode.IDENTIFIED, LegalBasis.CONSENT, 10, Language.DUTCH))
                .contains("kunnen zien welke antwoorden van u zijn").doesNotContain("weet niemand");
    }

    @Test
    void of_whenThereIsNoSmallestGroup_saysThatSmallGroupsCanBeShown() {
        assertThat(words(PrivacyMode.IDENTIFIED, LegalBasis.CONSENT, 0, Language.ENGLISH))
                .contains("can be shown for small groups").doesNotContain("groups of 0");
    }

    @ParameterizedTest
    @EnumSource
    void of_whateverTheBasis_saysItInBothLanguages(LegalBasis basis) {
        for (Language language : Language.SPOKEN) {
            assertThat(words(PrivacyMode.CONFIDENTIAL, basis, 10, language)).doesNotContain("{", "told.");
        }
    }

    @Test
    void of_whenSomethingIsNotStated_isRefused() {
        assertThatThrownBy(() -> PrivacyWords.of(PrivacyStatement.UNSTATED, 10, Language.SPOKEN))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("CONTROLLER");
    }

    private static String words(PrivacyMode mode, LegalBasis basis, int minimumGroupSize, Language language) {
        PrivacyStatement statement = new PrivacyStatement(mode, LocalizedText.of("Het Bureau", "The Bureau"),
                Optional.of(basis), LocalizedText.of("Alleen wij zien ze", "Only we see them."),
                LocalizedText.of("info@example.org", "info@example.org"),
                new Retention(mode == PrivacyMode.CONFIDENTIAL ? Optional.of(LINK) : Optional.empty(),
                        Optional.of(PEOPLE), Optional.of(ANSWERS)));
        return PrivacyWords.of(statement, minimumGroupSize, Language.SPOKEN).parts().stream()
                .map(part -> part.heading().in(language) + "\n" + part.text().in(language))
                .collect(Collectors.joining("\n"));
    }
}
