package nl.meetlat.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8,10.255.3.4,true", "10.0.0.0/8,11.0.0.1,false", "127.0.0.1,127.0.0.1,true",
            "127.0.0.1,127.0.0.2,false", "192.168.4.0/22,192.168.7.255,true", "192.168.4.0/22,192.168.8.0,false",
            "0.0.0.0/0,203.0.113.7,true", "0.0.0.0/0,::1,false", "fd00::/8,fdab::1,true", "fd00::/8,fe80::1,false",
            "::1,0:0:0:0:0:0:0:1,true", "fe80::1%eth0,fe80::1%2,true"})
    void contains_always_comparesTheSharedBits(String range, String address, boolean contained) {
        assertThat(AddressRange.list(range).get(0).contains(WrittenAddress.parse(address).orElseThrow()))
                .isEqualTo(contained);
    }

    @Test
    void list_whenSeveralAreWritten_hasThemAll() {
        assertThat(AddressRange.list(" 127.0.0.1 ,10.0.0.0/8,")).hasSize(2);
        assertThat(AddressRange.list(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "proxy.example.org", "999.1.1.1", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8",
            "10.0.0.0/-1", "::/129", "1:2:3", ".:1", "a:b.example.org", "10.0.0.1:8080"})
    void list_whenOneIsNoAddress_saysWhich(String written) {
        assertThatThrownBy(() -> AddressRange.list("127.0.0.1," + written))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(written);
    }
}
