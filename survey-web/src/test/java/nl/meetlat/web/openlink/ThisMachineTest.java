package nl.meetlat.web.openlink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThisMachineTest {

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, true", "http://LocalHost, true", "https://survey.localhost/x, true",
            "http://127.0.0.1:8080, true", "http://127.1.2.3, true", "http://[::1]:8080, true",
            "http://0.0.0.0:8080, true", "https://vragen.example.org, false", "http://192.168.1.20:8080, false",
            "http://localhost.example.org, false", "http://[2001:db8::1], false"})
    void isNamedIn_whenOnlyThisMachineKnowsTheAddress_isTrue(String address, boolean expected) {
        assertThat(ThisMachine.isNamedIn(address)).isEqualTo(expected);
    }
}
