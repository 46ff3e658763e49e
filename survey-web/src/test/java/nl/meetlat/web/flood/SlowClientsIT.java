package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Clients that send too slowly or too much, on bare sockets, and whole offices behind one address. */
@OnMeetlat
class SlowClientsIT {

    private static final int DRIBBLERS = 200;
    private static final int OFFICE = 200;
    private static final int LARGE = 10_000_000;
    private static final int HONEST = 20;
    private static final String PARTS = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
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
    void bodies_thatDribbleIn_areCutOffAndKeepNobodyElseWaiting() throws IOException {
        try (Dribblers slow = new Dribblers(DRIBBLERS, () -> form("POST", link, 5000, "a=b"))) {
            long begun = System.nanoTime();
            assertThat(begin()).as("somebody else begins").isEqualTo(303);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));

            List<String> ends = slow.ends(BodyFilter.PATIENCE.plusSeconds(20));
            assertThat(ends).allMatch(Dribblers::isCutOff);
            assertThat(ends).anyMatch(end -> end.startsWith("HTTP/1.1 408"));
        }
        assertThat(begin()).as("afterwards").isEqualTo(303);
    }

    @Test
    void bodies_thatComeSoonAfterTheirHeaders_getInAmongThoseThatDribble()
            throws IOException, ExecutionException, InterruptedException {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < HONEST; i++) {
            bodies.add("_start=" + start(new HttpVisitor(meetlat)));
        }
        ScheduledExecutorService later = Executors.newScheduledThreadPool(HONEST);
        try (Dribblers slow = new Dribblers(150, () -> form("POST", link, 5000, "a=b"))) {
            List<Future<String>> answers = new ArrayList<>();
            for (String body : bodies) {
                BareClient honest = form("POST", link, body.length(), "");
                answers.add(later.schedule(() -> {
                    try (honest) {
                        honest.write(body);
                        return honest.firstLine(Duration.ofSeconds(20));
                    }
                }, 50, TimeUnit.MILLISECONDS));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).startsWith("HTTP/1.1 303");
            }
            assertThat(slow.ends(BodyFilter.PATIENCE.plusSeconds(20))).allMatch(Dribblers::isCutOff);
        } finally {
            later.shutdownNow();
        }
    }

    @Test
    void bodies_thatDribbleInBehindSignIn_areCutOffAndKeepNoRespondentWaiting() throws IOException {
        try (Dribblers slow = new Dribblers(DRIBBLERS, () -> form("POST", "/app/surveys", 5000, "a=b"))) {
            assertThat(beginInPieces()).as("a respondent's form in several pieces").startsWith("HTTP/1.1 303");

            List<String> ends = slow.ends(BodyFilter.PATIENCE.plusSeconds(20));
            assertThat(ends).allMatch(Dribblers::isCutOff);
            assertThat(ends).anyMatch(end -> end.startsWith("HTTP/1.1 408"));
        }
    }

    @Test
    void parts_ofWhoIsNotSignedInOrOnPagesWithoutFiles_areRefusedWithoutBeingRead() throws IOException {
        String session = session();
        for (String path : BodyFilter.PAGES_WITH_FILES) {
            assertThat(answerToParts(path, LARGE, "")).as(path).startsWith("HTTP/1.1 401");
        }
        for (String path : List.of("/app/surveys", "/app/survey/import.xhtml", "/sign-in", "/api/surveys", link,
                "/a/" + "a".repeat(26) + "/1")) {
            assertThat(answerToParts(path, LARGE, session)).as(path).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void parts_ofWhoIsSignedIn_areRefusedWhenTooLargeOrNoParts() throws IOException {
        String session = session();

        assertThat(answerToParts("/app/survey/import", BodyFilter.LARGEST_WITH_FILES + 1, session))
                .startsWith("HTTP/1.1 413");
        assertThat(answerToParts("/app/survey/import", PARTS.length(), session)).startsWith("HTTP/1.1 400");
    }

    @Test
    void files_thatDribbleIn_keepNoRespondentWaiting() throws IOException {
        String session = session();
        try (Dribblers slow = new Dribblers(DRIBBLERS, () -> new BareClient(meetlat).sendParts("/app/survey/import",
                LARGE, PARTS, session))) {
            assertThat(beginInPieces()).as("a respondent's form in several pieces").startsWith("HTTP/1.1 303");
            assertThat(slow.ends(Duration.ofSeconds(1))).filteredOn(end -> end.startsWith("HTTP/1.1 429"))
                    .hasSizeGreaterThanOrEqualTo(DRIBBLERS - 10);
        }
    }

    @Test
    void headers_thatDribbleIn_keepNobodyElseWaiting() throws IOException {
        List<BareClient> slow = new ArrayList<>();
        try {
            for (int i = 0; i < DRIBBLERS; i++) {
                BareClient client = new BareClient(meetlat);
                client.write("GET " + link + " HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
                slow.add(client);
            }
            long begun = System.nanoTime();
            assertThat(begin()).isEqualTo(303);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (BareClient client : slow) {
                client.close();
            }
        }
    }

    @Test
    void body_ofTenMegabytes_isRefusedWithoutBeingRead() throws IOException {
        for (String path : List.of(link, "/a/" + "a".repeat(26) + "/1", "/r/x/decline", "/sign-in",
                "/app/surveys")) {
            try (BareClient client = form("POST", path, LARGE, "a=b")) {
                assertThat(client.firstLine(Duration.ofSeconds(10))).as(path).startsWith("HTTP/1.1 413");
            }
        }
        try (BareClient client = form("PUT", "/a/" + "a".repeat(26) + "/answers/S1", LARGE, "{")) {
            assertThat(client.firstLine(Duration.ofSeconds(10))).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void form_thatComesInPieces_isReadWhole() throws IOException {
        assertThat(beginInPieces()).startsWith("HTTP/1.1 303");
        assertThat(fielded.column("SELECT language FROM participation.participant WHERE kind = 'open'"
                + " AND survey_id = " + fielded.wave().survey())).containsExactly("en");
    }

    private String beginInPieces() throws IOException {
        String body = "lang=en&%5Fstart=" + start(new HttpVisitor(meetlat)) + "&code=";
        try (BareClient client = form("POST", link, body.length(), body.substring(0, 7))) {
            for (int at = 7; at < body.length(); at += 50) {
                client.write(body.substring(at, Math.min(body.length(), at + 50)));
            }
            return client.firstLine(Duration.ofSeconds(10));
        }
    }

    private String answerToParts(String path, int length, String header) throws IOException {
        try (BareClient client = new BareClient(meetlat).sendParts(path, length, PARTS, header)) {
            return client.firstLine(Duration.ofSeconds(10));
        }
    }

    private BareClient form(String method, String path, int length, String begin) throws IOException {
        return new BareClient(meetlat).sendForm(method, path, length, begin);
    }

    /** The header of somebody who may import surveys. */
    private String session() {
        return HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat)).cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", ""));
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
}
