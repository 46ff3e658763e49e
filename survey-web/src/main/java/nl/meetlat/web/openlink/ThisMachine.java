package nl.meetlat.web.openlink;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;

import nl.meetlat.core.network.WrittenAddress;

/** The names that every machine has for itself. An address with one of them opens nothing on somebody else's phone. */
final class ThisMachine {

    private static final String NAME = "localhost";

    private ThisMachine() {}

    /** @param address such as {@code http://localhost:8080} */
    static boolean isNamedIn(String address) {
        String host = URI.create(address).getHost();
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
        return name.equals(NAME) || name.endsWith("." + NAME)
                || WrittenAddress.parse(name).filter(ThisMachine::isOwn).isPresent();
    }

    private static boolean isOwn(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress();
    }
}
