package nl.meetlat.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"nl, 12 november 2012", "en, 12 November 2012", "de, 12. November 2012"})
    void locale_writingADate_putsTheDayFirst(String tag, String expected) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(new Language(tag).locale());

        assertThat(day.format(LocalDate.of(2012, 11, 12))).isEqualTo(expected);
    }
}
