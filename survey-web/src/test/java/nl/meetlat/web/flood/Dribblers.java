package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Clients that each send one byte a second of a body they never end. */
final class Dribblers implements AutoCloseable {

    private final List<BareClient> clients = new ArrayList<>();
    private final ScheduledExecutorService dribble = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> dribbling;

    /** Begins to send. */
    interface Beginning {
        BareClient begin() throws IOException;
    }

    Dribblers(int number, Beginning beginning) throws IOException {
        for (int i = 0; i < number; i++) {
            clients.add(beginning.begin());
        }
        dribbling = dribble.scheduleAtFixedRate(() -> clients.forEach(Dribblers::oneMore), 1, 1, TimeUnit.SECONDS);
    }

    /** What each was told in the end, or {@code nothing} when that took longer. */
    List<String> ends(Duration patience) {
        return clients.stream().map(client -> client.firstLine(patience)).toList();
    }

    /** Whether it is how clients that send slowly are told: 408, or the connection closed. */
    static boolean isCutOff(String end) {
        return end.matches("HTTP/1.1 408 .*|closed");
    }

    private static void oneMore(BareClient client) {
        try {
            client.write("x");
        } catch (IOException cutOff) {
            assertThat(cutOff).isInstanceOf(SocketException.class);
        }
    }

    @Override
    public void close() throws IOException {
        dribbling.cancel(true);
        dribble.shutdownNow();
        for (BareClient client : clients) {
            client.close();
        }
    }
}
