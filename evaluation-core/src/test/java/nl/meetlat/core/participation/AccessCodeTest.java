package nl.meetlat.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {

    private static final AccessCode CODE = new AccessCode("Trias 2026 één");

    @ParameterizedTest
    @ValueSource(strings = {"Trias 2026 één", "trias2026één", " TRIAS  2026 ÉÉN ", "Trias 2026 e\u0301e\u0301n"})
    void isTyped_whenOnlyCaseSpacesOrAccentsAreWrittenOtherwise_isTrue(String typed) {
        assertThat(CODE.isTyped(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trias2026", "Trias 2026 een", "Trias 2026 éénx", "\0", "\uD83D\uDE00"})
    void isTyped_whenSomethingElse_isFalse(String typed) {
        assertThat(CODE.isTyped(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "a b c", "abcd\n", "12345678901234567890123456789012345678901"})
    void accessCode_whenTooShortTooLongOrOnLines_isRefused(String value) {
        assertThat(AccessCode.isValid(value)).isFalse();
        assertThatThrownBy(() -> new AccessCode(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isValidToSet_asksSixCharactersWithoutSpaces() {
        assertThat(AccessCode.isValidToSet("abcde")).isFalse();
        assertThat(AccessCode.isValidToSet("ab cd e")).isFalse();
        assertThat(AccessCode.isValidToSet("ab cd ef")).isTrue();
    }

    @Test
    void accessCode_ofTheShortestAndLongest_isTaken() {
        assertThat(AccessCode.isValid("abcd")).isTrue();
        assertThat(AccessCode.isValid("x".repeat(AccessCode.MAX_LENGTH))).isTrue();
    }
}
