package nl.meetlat.launcher.serve;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the server is set up before it starts to listen: the commands of its own administration language. */
public final class ServerSettings {

    private static final String LISTENER = "network-listeners.network-listener.http-listener.";
    private static final String HTTP = "protocols.protocol.http-listener.http.";

    /** Called max-connections there: the requests of one kept-open connection, before it is closed. */
    private static final int REQUESTS_PER_CONNECTION = 10_000;

    private ServerSettings() {}

    /**
     * Only styles and scripts are compressed: a compressed page that holds a secret token and a stranger's words can be made
     * to betray the token by its length.
     */
    static String commands(ServerPort port) {
        return commands(port.address().getHostAddress());
    }

    /** The same for a server that is started otherwise, on the given address. */
    public static String commands(String address) {
        return Stream.of(LISTENER + "address=" + address, HTTP + "server-header=false", HTTP + "xpowered-by=false",
                HTTP + "comet-support-enabled=false", HTTP + "max-connections=" + REQUESTS_PER_CONNECTION,
                HTTP + "compression=on",
                HTTP + "compressable-mime-type=text/css,text/javascript,application/javascript")
                .map(setting -> "set configs.config.server-config.network-config." + setting + "\n")
                .collect(Collectors.joining());
    }
}
