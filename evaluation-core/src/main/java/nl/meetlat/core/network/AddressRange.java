package nl.meetlat.core.network;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One network address, or all that begin with the same bits (CIDR, RFC 4632).
 *
 * @param first one of them
 * @param bits how many they share, from 0 to 32 or 128
 */
public record AddressRange(InetAddress first, int bits) {

    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    public AddressRange {
        if (bits < 0 || bits > length(first)) {
            throw new IllegalArgumentException("bits of " + first.getHostAddress() + ": " + bits);
        }
    }

    /**
     * Ranges as {@code 127.0.0.1, 10.0.0.0/8, fd00::/8}.
     *
     * @throws IllegalArgumentException when one is something else, a name for instance; says which
     */
    public static List<AddressRange> list(String written) {
        return Stream.of(written.split(",")).map(String::strip).filter(one -> !one.isEmpty()).map(AddressRange::parse)
                .toList();
    }

    private static AddressRange parse(String written) {
        String[] parts = written.split("/", 2);
        InetAddress address = WrittenAddress.parse(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("not a network address: " + written));
        if (parts.length == 1) {
            return new AddressRange(address, length(address));
        }
        if (!BITS.matcher(parts[1]).matches() || Integer.parseInt(parts[1]) > length(address)) {
            throw new IllegalArgumentException("not a network address: " + written);
        }
        return new AddressRange(address, Integer.parseInt(parts[1]));
    }

    public boolean contains(InetAddress address) {
        return length(address) == length(first) && head(address).equals(head(first));
    }

    private BigInteger head(InetAddress address) {
        return new BigInteger(1, address.getAddress()).shiftRight(length(address) - bits);
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }
}
