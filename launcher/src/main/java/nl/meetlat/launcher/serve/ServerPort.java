package nl.meetlat.launcher.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import nl.meetlat.launcher.command.LauncherException;

/** The address and port the server listens on. */
record ServerPort(InetAddress address, int number) {

    /**
     * Reserves nothing, but finds out whether the server will get it.
     *
     * @param wanted 0 for any free port
     * @throws LauncherException when the address is not one of this machine, or the port is taken or forbidden
     */
    static ServerPort free(String bind, int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress address = InetAddress.getByName(bind);
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, wanted));
            return new ServerPort(address, socket.getLocalPort());
        } catch (IOException e) {
            throw new LauncherException(e, "port.taken", wanted, bind);
        }
    }

    /** How this machine itself reaches the server. */
    String localUrl() {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + number;
    }
}
