package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Clients that send too slowly or too much, on bare sockets, and whole offices behind one address. */
@OnMeetlat
class SlowClientsIT {

    private static final int DRIBBLERS = 200;
    private static final int OFFICE = 200;
    private static final int LARGE = 10_000_000;
    private static final Pattern START = Pattern.compile("name=\"_start\" value=\"([^\"]+)\"");

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final String link;

    SlowClientsIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        link = fielded.openLink(true, Optional.empty());
    }

    @Test
    void office_ofTwoHundredBehindOneAddress_getsInAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> all = IntStream.range(0, OFFICE).<Callable<Integer>>mapToObj(i -> this::begin)
                    .toList();
            for (Future<Integer> begun : people.invokeAll(all)) {
                assertThat(begun.get()).isEqualTo(303);
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(open()).isEqualTo(String.valueOf(OFFICE));
    }

    @Test
    void bodies_thatDribbleIn_areCutOffAndKeepNobodyElseWaiting() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        ScheduledExecutorService dribble = Executors.newSingleThreadScheduledExecutor();
        try {
            for (int i = 0; i < DRIBBLERS; i++) {
                slow.add(sending("POST", link, 5000, "a=b"));
            }
            Future<?> dribbling = dribble.scheduleAtFixedRate(() -> slow.forEach(SlowClientsIT::oneMore), 1, 1,
                    TimeUnit.SECONDS);

            long begun = System.nanoTime();
            assertThat(begin()).as("somebody else begins").isEqualTo(303);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));

            List<String> ends = slow.stream().map(socket -> firstLine(socket, BodyFilter.PATIENCE.plusSeconds(20)))
                    .toList();
            dribbling.cancel(true);
            assertThat(ends).allMatch(end -> end.matches("HTTP/1.1 (408|429) .*|closed"));
            assertThat(ends).anyMatch(end -> end.startsWith("HTTP/1.1 408"));
            assertThat(begin()).as("afterwards").isEqualTo(303);
        } finally {
            dribble.shutdownNow();
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void headers_thatDribbleIn_keepNobodyElseWaiting() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < DRIBBLERS; i++) {
                Socket socket = connected();
                write(socket, "GET " + link + " HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
                slow.add(socket);
            }
            long begun = System.nanoTime();
            assertThat(begin()).isEqualTo(303);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void body_ofTenMegabytes_isRefusedWithoutBeingRead() throws IOException {
        for (String path : List.of(link, "/a/" + "a".repeat(26) + "/1", "/r/x/decline", "/sign-in")) {
            try (Socket socket = sending("POST", path, LARGE, "a=b")) {
                assertThat(firstLine(socket, Duration.ofSeconds(10))).as(path).startsWith("HTTP/1.1 413");
            }
        }
        try (Socket socket = sending("PUT", "/a/" + "a".repeat(26) + "/answers/S1", LARGE, "{")) {
            assertThat(firstLine(socket, Duration.ofSeconds(10))).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void form_thatComesInPieces_isReadWhole() throws IOException {
        String body = "lang=en&%5Fstart=" + start(new HttpVisitor(meetlat)) + "&code=";
        try (Socket socket = sending("POST", link, body.length(), body.substring(0, 7))) {
            for (int at = 7; at < body.length(); at += 50) {
                write(socket, body.substring(at, Math.min(body.length(), at + 50)));
            }
            assertThat(firstLine(socket, Duration.ofSeconds(10))).startsWith("HTTP/1.1 303");
        }
        assertThat(fielded.column("SELECT language FROM participation.participant WHERE kind = 'open'"
                + " AND survey_id = " + fielded.wave().survey())).containsExactly("en");
    }

    private int begin() {
        HttpVisitor visitor = new HttpVisitor(meetlat);
        return visitor.post(link, Map.of("_start", start(visitor))).statusCode();
    }

    private String start(HttpVisitor visitor) {
        HttpResponse<String> page = visitor.get(link);
        Matcher start = START.matcher(page.body());
        assertThat(start.find()).as(page.statusCode() + " " + page.body()).isTrue();
        return start.group(1);
    }

    private String open() {
        return fielded.column("SELECT count(*) FROM participation.participant WHERE kind = 'open' AND survey_id = "
                + fielded.wave().survey()).get(0);
    }

    private Socket sending(String method, String path, int length, String begin) throws IOException {
        Socket socket = connected();
        write(socket, method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                + " application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n" + begin);
        return socket;
    }

    private Socket connected() throws IOException {
        URI at = meetlat.baseUrl();
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", at.getPort()), 5000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void oneMore(Socket socket) {
        try {
            write(socket, "x");
        } catch (IOException cutOff) {
            assertThat(cutOff).isInstanceOf(SocketException.class);
        }
    }

    /** What came back; {@code closed} when the connection was cut off, {@code nothing} when it was left open. */
    private static String firstLine(Socket socket, Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            byte[] line = socket.getInputStream().readNBytes(16);
            return line.length == 0 ? "closed" : new String(line, StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException stillOpen) {
            return "nothing";
        } catch (IOException cutOff) {
            return "closed";
        }
    }
}
