package nl.meetlat.web.flood;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import nl.meetlat.web.testing.TestedMeetlat;

/** A client on a bare socket, which sends what and when it likes. */
final class BareClient implements AutoCloseable {

    private static final int LINE = 16;

    private final Socket socket = new Socket();

    BareClient(TestedMeetlat meetlat) throws IOException {
        socket.connect(new InetSocketAddress("127.0.0.1", meetlat.baseUrl().getPort()), 5000);
    }

    /** Sends the head of a form and the beginning of its body, in one packet. */
    BareClient sendForm(String method, String path, int length, String begin) throws IOException {
        return send(method, path, length, begin, "Content-Type: application/x-www-form-urlencoded");
    }

    /** Sends the head of a body in parts between {@code --x}, and its beginning. */
    BareClient sendParts(String path, int length, String begin, String... headers) throws IOException {
        String type = "Content-Type: multipart/form-data; boundary=x";
        return send("POST", path, length, begin, String.join("\r\n", type, String.join("\r\n", headers)).strip());
    }

    private BareClient send(String method, String path, int length, String begin, String headers)
            throws IOException {
        write(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\nContent-Length: " + length
                + "\r\n\r\n" + begin);
        return this;
    }

    void write(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** What came back; {@code closed} when the connection was cut off, {@code nothing} when it was left open. */
    String firstLine(Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            byte[] line = socket.getInputStream().readNBytes(LINE);
            return line.length == 0 ? "closed" : new String(line, StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException stillOpen) {
            return "nothing";
        } catch (IOException cutOff) {
            return "closed";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
