package nl.meetlat.web.mail;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** A mail server that answers as told and keeps every mail it took exactly as it came over the line. */
final class FakeMailServer implements AutoCloseable {

    private static final String HANG_UP = "";

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> recipients = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Optional<String> greeting = Optional.empty();
    private volatile Optional<String> afterData = Optional.empty();

    FakeMailServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    SmtpSettings settings() {
        return new SmtpSettings("127.0.0.1", listener.getLocalPort(), Optional.empty(), "", false,
                new Sender("Onderzoek <onderzoek@example.org>"));
    }

    /** Answers this to every mail to the address, {@code 250 ok} to others. */
    void answerTo(String recipient, String answer) {
        recipients.put(recipient, answer);
    }

    void answerAsBefore(String recipient) {
        recipients.remove(recipient);
    }

    /** Says this instead of welcoming. */
    void greet(String answer) {
        greeting = Optional.of(answer);
    }

    /** Says this when a mail is over, and does not take it. */
    void answerAfterData(String answer) {
        afterData = Optional.of(answer);
    }

    /** Hangs up when a mail is over, without an answer; takes it all the same. */
    void hangUpAfterData() {
        afterData = Optional.of(HANG_UP);
    }

    void answerAsBefore() {
        greeting = Optional.empty();
        afterData = Optional.empty();
    }

    /** The mails it took, headers and body, lines ending in CR LF. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                threads.execute(() -> converse(socket));
            } catch (IOException | RejectedExecutionException e) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.ISO_8859_1))) {
            say(out, greeting.orElse("220 fake ESMTP"));
            String line = in.readLine();
            while (line != null) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT TO:")) {
                    String recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(out, recipients.getOrDefault(recipient, "250 2.1.5 ok"));
                } else if (command.equals("DATA")) {
                    say(out, "354 go on");
                    if (!data(in, out)) {
                        return;
                    }
                } else if (command.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return whether the conversation goes on */
    private boolean data(BufferedReader in, BufferedWriter out) throws IOException {
        StringBuilder mail = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            mail.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
            line = in.readLine();
        }
        Optional<String> answer = afterData;
        if (answer.isEmpty() || answer.get().equals(HANG_UP)) {
            taken.add(mail.toString());
        }
        if (answer.isPresent() && answer.get().equals(HANG_UP)) {
            return false;
        }
        say(out, answer.orElse("250 2.0.0 queued as 1"));
        return true;
    }

    private static void say(BufferedWriter out, String answer) throws IOException {
        out.write(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
