package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meetlat.db.account.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerNameTest {

    @Test
    void parse_whenWrittenByItself_isTheSame() {
        CallerName name = new CallerName(new AccountId(17), 3);

        assertThat(CallerName.parse(name.toString())).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "account 0 revision 1", "account 17 revision -1", "account 17 revision 1 ",
            "account 99999999999999999999 revision 1", "admin@example.org"})
    void parse_whenItIsAnythingElse_isEmpty(String name) {
        assertThat(CallerName.parse(name)).isEmpty();
    }
}
