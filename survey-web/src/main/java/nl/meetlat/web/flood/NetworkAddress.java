package nl.meetlat.web.flood;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

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
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_SITE_DIGITS = 12;

    /** Read at the first request, not with this class. */
    private static final class Trusted {

        static final Set<String> PROXIES = Stream.of(Setting.TRUSTED_PROXIES.text().split(",")).map(String::strip)
                .filter(address -> !address.isEmpty()).map(address -> literal(address).getHostAddress())
                .collect(Collectors.toUnmodifiableSet());
    }

    public static NetworkAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED)), Trusted.PROXIES);
    }

    /**
     * @param remote other end of the connection
     * @param forwarded values of the header, in order
     * @param trusted proxies
     */
    static NetworkAddress of(String remote, List<String> forwarded, Set<String> trusted) {
        InetAddress address = literal(remote);
        List<String> hops = new ArrayList<>(forwarded.stream().flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip).toList());
        Collections.reverse(hops);
        for (String hop : hops) {
            if (!trusted.contains(address.getHostAddress()) || !LITERAL.matcher(hop).matches()) {
                break;
            }
            address = literal(hop);
        }
        return new NetworkAddress(subject(address), address.isLoopbackAddress());
    }

    /** The widest network that one party is usually given: the address of IPv4, 48 bits of IPv6. */
    String network() {
        return subject.contains(".") ? subject : subject.substring(0, IPV6_SITE_DIGITS);
    }

    private static String subject(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES)
                : address.getHostAddress();
    }

    /** Never looks up a name. */
    private static InetAddress literal(String address) {
        try {
            if (LITERAL.matcher(address).matches()) {
                return InetAddress.getByName(address);
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network address: " + address, e);
        }
        throw new IllegalArgumentException("not a network address: " + address);
    }
}
