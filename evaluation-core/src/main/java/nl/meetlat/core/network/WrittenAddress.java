package nl.meetlat.core.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads network addresses written in digits. Never looks up a name. */
public final class WrittenAddress {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|[01]?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=[^.]*:)[0-9a-fA-F:][0-9a-fA-F:.]*");
    private static final Pattern ZONE = Pattern.compile("%.*$");

    private WrittenAddress() {}

    /** The address, of an IPv6 address without its zone; empty when it is none. */
    public static Optional<InetAddress> parse(String written) {
        String bare = written.contains(":") ? ZONE.matcher(written).replaceFirst("") : written;
        if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException tooManyColonsOrTooFew) {
            return Optional.empty();
        }
    }
}
