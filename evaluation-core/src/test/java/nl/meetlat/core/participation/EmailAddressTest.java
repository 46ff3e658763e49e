package nl.meetlat.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.nl", "j.de.vries+jeugd@zorg.example.org", "O'Brien@example.org", "x_1@sub-1.example.nl",
                    "1@example.co"})
    void new_whenAddressIsUsual_isKeptAsGiven(String value) {
        assertThat(new EmailAddress(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@", "@example.org", "a@example", "a@@example.org", "a b@example.org",
            "a@example.org ", "a@-example.org", "a@example-.org", "a..b@example.org", ".a@example.org",
            "a@example..org",
            "a@exam_ple.org", "a@example.1", "A <a@example.org>", "\"a\"@example.org", "a@[127.0.0.1]",
            "a@example.org,b@example.org", "jos\u00e9@example.org", "a\u0000@example.org",
            "a@example.org\r\nBcc: b@example.org", "a@example.org\n", "a\r@example.org"})
    void new_whenNotOneAddress_isRefused(String value) {
        assertThat(EmailAddress.isValid(value)).isFalse();
        assertThatThrownBy(() -> new EmailAddress(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isValid_whenTooLong_isFalseWithoutDelay() {
        assertThat(EmailAddress.isValid("a".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailAddress.isValid("a@" + "b.".repeat(125) + "org")).isFalse();
        assertThat(EmailAddress.isValid("a.".repeat(50_000) + "@" + "b-".repeat(50_000))).isFalse();
    }

    @Test
    void key_whenCaseDiffers_isTheSame() {
        assertThat(new EmailAddress("A.B@Example.ORG").key()).isEqualTo(new EmailAddress("a.b@example.org").key());
    }
}
