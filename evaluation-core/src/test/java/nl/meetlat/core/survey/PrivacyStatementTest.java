package nl.meetlat.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.PrivacyStatement.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyStatementTest {

    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 31));
    private static final Optional<LocalDate> LATER = Optional.of(LocalDate.of(2027, 2, 1));

    @Test
    void missing_whenEverythingIsStated_isEmpty() {
        assertThat(without(null).missing(Language.SPOKEN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void missing_whenOnePartIsNotStated_namesThatPart(Part part) {
        assertThat(without(part).missing(Language.SPOKEN)).containsExactly(part);
    }

    @Test
    void missing_whenATextLacksALanguageOffered_namesIt() {
        PrivacyStatement statement = new PrivacyStatement(PrivacyMode.ANONYMOUS, LocalizedText.of("Hogeschool", ""),
                Optional.of(LegalBasis.CONSENT), WORDS, WORDS, new Retention(Optional.empty(), DAY, LATER));

        assertThat(statement.missing(List.of(Language.DUTCH))).isEmpty();
        assertThat(statement.missing(Language.SPOKEN)).containsExactly(Part.CONTROLLER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFIDENTIAL")
    void missing_whenNotConfidential_asksNoDayForTheLink(PrivacyMode mode) {
        assertThat(new PrivacyStatement(mode, WORDS, Optional.of(LegalBasis.CONSENT), WORDS, WORDS,
                new Retention(Optional.empty(), DAY, LATER)).missing(Language.SPOKEN)).isEmpty();
        assertThatThrownBy(() -> new PrivacyStatement(mode, WORDS, Optional.empty(), WORDS, WORDS,
                new Retention(DAY, DAY, DAY))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void retention_whenSomethingOutlivesWhatComesAfterIt_isRefused() {
        assertThatThrownBy(() -> new Retention(LATER, DAY, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Retention(LATER, Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Retention(Optional.empty(), LATER, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PrivacyStatement without(Part part) {
        return new PrivacyStatement(PrivacyMode.CONFIDENTIAL, part == Part.CONTROLLER ? LocalizedText.EMPTY : WORDS,
                part == Part.BASIS ? Optional.empty() : Optional.of(LegalBasis.CONSENT),
                part == Part.READERS ? LocalizedText.EMPTY : WORDS,
                part == Part.CONTACT ? LocalizedText.EMPTY : WORDS,
                new Retention(part == Part.LINK_UNTIL ? Optional.empty() : DAY,
                        part == Part.PEOPLE_UNTIL ? Optional.empty() : DAY,
                        part == Part.ANSWERS_UNTIL ? Optional.empty() : LATER));
    }
}
