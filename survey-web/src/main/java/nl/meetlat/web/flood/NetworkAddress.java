package nl.meetlat.web.flood;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.core.network.AddressRange;
import nl.meetlat.core.network.WrittenAddress;
import nl.meetlat.web.config.Setting;

/**
 * Where a request comes from: the other end of the connection, or, when that is a proxy of {@link Setting#TRUSTED_PROXIES}, the
 * last address in {@code X-Forwarded-For} that is none of them. What stands before that anybody can write.
 *
 * @param subject one for each address of IPv4, and for each network of 64 bits of IPv6, which one household or office has
 * @param isThisMachine whether it comes from this very machine
 */
public record NetworkAddress(String subject, boolean isThisMachine) {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_SITE_DIGITS = 12;

    public static NetworkAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED)), TrustedProxies.ranges());
    }

    /**
     * @param remote other end of the connection
     * @param forwarded values of the header, in order
     * @param trusted proxies
     */
    static NetworkAddress of(String remote, List<String> forwarded, Collection<AddressRange> trusted) {
        InetAddress address = WrittenAddress.parse(remote)
                .orElseThrow(() -> new IllegalArgumentException("not a network address: " + remote));
        List<String> hops = new ArrayList<>(forwarded.stream().flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip).toList());
        Collections.reverse(hops);
        for (String hop : hops) {
            Optional<InetAddress> before = WrittenAddress.parse(hop);
            if (before.isEmpty() || !isTrusted(address, trusted)) {
                break;
            }
            address = before.get();
        }
        return new NetworkAddress(subject(address), address.isLoopbackAddress());
    }

    /** The widest network that one party is usually given: the address of IPv4, 48 bits of IPv6. */
    String network() {
        return subject.contains(".") ? subject : subject.substring(0, IPV6_SITE_DIGITS);
    }

    private static boolean isTrusted(InetAddress address, Collection<AddressRange> trusted) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static String subject(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES)
                : address.getHostAddress();
    }
}
