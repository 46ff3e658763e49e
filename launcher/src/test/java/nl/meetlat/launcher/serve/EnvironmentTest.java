package nl.meetlat.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import nl.meetlat.launcher.command.LauncherException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    private static final String URL = "jdbc:postgresql://127.0.0.1:5432/meetlat";

    @Test
    void value_whenBlank_isTheDefault() {
        assertThat(new Environment(Map.of("MEETLAT_BIND", " ")).value(Setting.MEETLAT_BIND)).isEqualTo("127.0.0.1");
    }

    @Test
    void ownDatabase_whenNoAddress_isNone() {
        assertThat(new Environment(Map.of("MEETLAT_DB_USER", "eigenaar")).ownDatabase()).isEmpty();
    }

    @Test
    void ownDatabase_whenRoleIsMissing_namesTheSetting() {
        Environment environment = new Environment(Map.of("MEETLAT_DB_URL", URL, "MEETLAT_DB_USER", "eigenaar"));

        assertThatThrownBy(environment::ownDatabase).isInstanceOf(LauncherException.class)
                .hasMessageContaining("MEETLAT_DB_APP_USER");
    }

    @Test
    void ownDatabase_whenOneRoleIsBoth_isRefused() {
        Environment environment = new Environment(
                Map.of("MEETLAT_DB_URL", URL, "MEETLAT_DB_USER", "alles", "MEETLAT_DB_APP_USER", "alles"));

        assertThatThrownBy(environment::ownDatabase).hasMessageContaining("database.one-role");
    }

    @Test
    void ownDatabase_whenAddressIsOfAnotherKind_isRefusedWithoutItsPassword() {
        Environment environment = new Environment(Map.of("MEETLAT_DB_URL", "jdbc:mysql://host/x?password=geheim",
                "MEETLAT_DB_USER", "een", "MEETLAT_DB_APP_USER", "twee"));

        assertThatThrownBy(environment::ownDatabase).hasMessageContaining("jdbc:mysql://host/x")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "proxy.example.org", "999.1.1.1", "127.0.0.1, 10.0.0.0/33"})
    void check_whenAProxyIsNoNetworkAddress_namesTheSettingAndWhatItIs(String proxies) {
        Environment environment = new Environment(Map.of("MEETLAT_TRUSTED_PROXIES", proxies));

        assertThatThrownBy(environment::check).isInstanceOf(LauncherException.class)
                .hasMessageContaining("MEETLAT_TRUSTED_PROXIES").hasMessageContaining(proxies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1", "10.0.0.0/8, ::1"})
    void check_whenProxiesAreNetworkAddresses_isContent(String proxies) {
        assertThatCode(new Environment(Map.of("MEETLAT_TRUSTED_PROXIES", proxies))::check).doesNotThrowAnyException();
    }
}
