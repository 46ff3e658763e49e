package nl.meetlat.benchmarks.answering;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One browser's connection, kept open: HTTP/1.1 and not a thing more, so that the client takes little of the machine. Keeps
 * cookies; sends them always.
 */
final class Wire implements Closeable {

    private static final int TIMEOUT_MILLISECONDS = 10_000;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private URI server;
    private long requests;

    /** @param location empty when there is none */
    record Reply(int status, Optional<String> location, String body) {

        boolean isGood() {
            return status >= 200 && status < 400;
        }
    }

    Wire(URI server) {
        this.server = server;
    }

    /** Goes on with a server that may be elsewhere now. */
    void moveTo(URI other) {
        server = other;
        close();
    }

    /** How many requests were answered. */
    long requests() {
        return requests;
    }

    Reply get(String path) throws IOException {
        return send("GET", path, "", "");
    }

    /** As a program of somebody who has an account. */
    Reply get(String path, String authorisation) throws IOException {
        return send("GET", path, "Authorization: " + authorisation + "\r\n", "");
    }

    Reply post(String path, String form) throws IOException {
        return send("POST", path, "Content-Type: application/x-www-form-urlencoded\r\n", form);
    }

    Reply put(String path, String key, String json) throws IOException {
        return send("PUT", path, "Content-Type: application/json\r\nX-Page-Key: " + key + "\r\n", json);
    }

    private Reply send(String method, String path, String headers, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ")
                .append(server.getAuthority()).append("\r\n").append(headers);
        if (!cookies.isEmpty()) {
            head.append("Cookie: ");
            cookies.forEach((name, value) -> head.append(name).append('=').append(value).append("; "));
            head.setLength(head.length() - 2);
            head.append("\r\n");
        }
        head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
        try {
            connect();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            all.write(content);
            all.writeTo(out);
            out.flush();
            Reply reply = read();
            requests++;
            return reply;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
            out = socket.getOutputStream();
        }
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Optional<String> location = Optional.empty();
        int length = status == 204 || status == 304 ? 0 : -1;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> last = value.equalsIgnoreCase("close");
                case "location" -> location = Optional.of(pathOf(value));
                case "set-cookie" -> keep(value);
                default -> {
                }
            }
        }
        byte[] body = chunked ? chunks() : length < 0 ? in.readAllBytes() : exactly(length);
        if (last || !chunked && length < 0) {
            close();
        }
        return new Reply(status, location, new String(body, StandardCharsets.UTF_8));
    }

    private static String pathOf(String location) {
        URI address = URI.create(location);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the reply broke off");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        if (socket != null) {
            try (Socket closing = socket) {
                socket = null;
            } catch (IOException gone) {
                socket = null;
            }
        }
    }
}
