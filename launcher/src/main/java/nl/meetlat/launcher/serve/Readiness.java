package nl.meetlat.launcher.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

import nl.meetlat.launcher.command.LauncherException;

/**
 * Asks the server whether it is ready, until it is. The server itself says so even when it failed to deploy the application:
 * only the application's own check counts.
 */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;
    private static final String OWN_CHECK = "meetlat-database";
    private static final String WITHOUT_APPLICATION = "No Application deployed";

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest question;
    private final ServerProcess server;

    Readiness(ServerPort port, ServerProcess server) {
        this.question = HttpRequest.newBuilder(URI.create(port.localUrl() + "/health/ready")).timeout(ANSWER_TIMEOUT)
                .build();
        this.server = server;
    }

    /** @throws LauncherException when the server ends, fails to load the application, or is not ready within four minutes */
    void await() {
        long start = System.nanoTime();
        try {
            while (true) {
                boolean bootIsOver = server.saysBootIsOver();
                Optional<HttpResponse<String>> answer = ask();
                if (answer.filter(Readiness::isReady).isPresent()) {
                    return;
                }
                if (bootIsOver && answer.filter(Readiness::isWithoutApplication).isPresent()) {
                    throw new LauncherException("server.not-deployed", server.log());
                }
                if (!server.isRunning()) {
                    throw server.endedBySignal()
                            ? new LauncherException("serve.stopped")
                            : new LauncherException("server.ended", server.log());
                }
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new LauncherException("server.not-ready", PATIENCE.toSeconds(), server.log());
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "server.ended", server.log());
        }
    }

    /** What the server says of its health; empty while it does not listen yet. */
    private Optional<HttpResponse<String>> ask() throws InterruptedException {
        try {
            return Optional.of(client.send(question, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException notListeningYet) {
            return Optional.empty();
        }
    }

    private static boolean isReady(HttpResponse<String> answer) {
        return answer.statusCode() == OK && answer.body().contains(OWN_CHECK);
    }

    private static boolean isWithoutApplication(HttpResponse<String> answer) {
        return answer.body().contains(WITHOUT_APPLICATION);
    }
}
