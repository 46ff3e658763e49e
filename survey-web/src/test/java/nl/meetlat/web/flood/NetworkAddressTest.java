package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.meetlat.core.network.AddressRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    private static final List<AddressRange> PROXIES = AddressRange.list("127.0.0.1, 10.0.0.0/8");

    @ParameterizedTest
    @CsvSource({"127.0.0.1,'203.0.113.7',203.0.113.7", "127.0.0.1,'1.2.3.4, 203.0.113.7',203.0.113.7",
            "127.0.0.1,'1.2.3.4, 203.0.113.7 ,10.0.0.1',203.0.113.7", "203.0.113.9,'1.2.3.4',203.0.113.9",
            "127.0.0.1,'unknown',127.0.0.1", "127.0.0.1,'evil.example.org, 203.0.113.7',203.0.113.7",
            "127.0.0.1,'203.0.113.7, 10.9.8.7',203.0.113.7", "127.0.0.1,'203.0.113.7, 999.1.1.1',127.0.0.1",
            "127.0.0.1,'203.0.113.7:4711',127.0.0.1", "127.0.0.1,'',127.0.0.1"})
    void of_whenForwarded_isTheLastAddressThatIsNoProxy(String remote, String forwarded, String subject) {
        assertThat(NetworkAddress.of(remote, List.of(forwarded), PROXIES).subject()).isEqualTo(subject);
    }

    @Test
    void of_whenForwardedOnSeveralLines_readsThemAsOne() {
        assertThat(NetworkAddress.of("127.0.0.1", List.of("1.2.3.4", "203.0.113.7, 10.0.0.1"), PROXIES).subject())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void of_whenNoProxyIsTrusted_isTheOtherEndOfTheConnection() {
        NetworkAddress address = NetworkAddress.of("127.0.0.1", List.of("203.0.113.7"), List.of());

        assertThat(address).isEqualTo(new NetworkAddress("127.0.0.1", true));
    }

    @Test
    void of_whenIpv6_isTheNetworkOfAHousehold() {
        NetworkAddress one = NetworkAddress.of("2001:db8:1:2:aaaa::1", List.of(), PROXIES);

        assertThat(one).isEqualTo(NetworkAddress.of("2001:db8:1:2:bbbb::9", List.of(), PROXIES));
        assertThat(one).isNotEqualTo(NetworkAddress.of("2001:db8:1:3:aaaa::1", List.of(), PROXIES));
    }

    @Test
    void of_whenLinkLocal_hasNoZone() {
        assertThat(NetworkAddress.of("fe80::1%eth0", List.of(), PROXIES))
                .isEqualTo(NetworkAddress.of("fe80::1", List.of(), PROXIES));
    }
}
