package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.TestedMeetlat;
import nl.meetlat.web.testing.fielded.Invitee;

/** Somebody who answers without a browser, over plain requests, with cookies or refusing them. */
final class Respondent {

    private static final int MOST_REDIRECTS = 5;

    private final HttpVisitor visitor;
    private final Optional<Invitee> invitee;
    private final boolean takesCookies;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Respondent(TestedMeetlat meetlat, Optional<Invitee> invitee, boolean takesCookies) {
        this.visitor = new HttpVisitor(meetlat);
        this.invitee = invitee;
        this.takesCookies = takesCookies;
    }

    static Respondent takingCookies(TestedMeetlat meetlat, Invitee invitee) {
        return new Respondent(meetlat, Optional.of(invitee), true);
    }

    static Respondent refusingCookies(TestedMeetlat meetlat, Invitee invitee) {
        return new Respondent(meetlat, Optional.of(invitee), false);
    }

    /** Somebody who comes by an open link. */
    static Respondent uninvited(TestedMeetlat meetlat, boolean takesCookies) {
        return new Respondent(meetlat, Optional.empty(), takesCookies);
    }

    /** What the browser lost: its cookies. */
    void loseCookies() {
        cookies.clear();
    }

    /** The page the mailed link leads to. */
    HttpResponse<String> open() {
        return follow(get("/r/" + invitee.orElseThrow().secret()));
    }

    /** What the addresses of the pages carry when the browser refuses cookies. */
    String handle() {
        String arrival = get("/r/" + invitee.orElseThrow().secret()).headers().firstValue("Location").orElseThrow();
        return get(arrival).headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]h=([^&]*).*", "$1");
    }

    /** A page of the respondent's own, such as {@code 2}; one must have come by the link before. */
    HttpResponse<String> page(String place) {
        return get(invitee.orElseThrow().path(place));
    }

    /** Opens the link and presses the button to begin: the first page of questions. */
    HttpResponse<String> begin() {
        return follow(post(PostedForm.of(open()).to(invitee.orElseThrow().path("begin"))));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(PostedForm form) {
        return send("POST", form.action(), form.body(), "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Saves as the script does. @param key of the page */
    HttpResponse<String> save(String item, String body, String key) {
        return send("PUT", invitee.orElseThrow().path("answers/" + item), body, "Content-Type", "application/json",
                "X-Page-Key",
                key);
    }

    static String answer(String value, int base) {
        return "{\"values\":[\"" + value + "\"],\"base\":" + base + "}";
    }

    /** Goes where redirects lead. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> at = answer;
        for (int i = 0; i < MOST_REDIRECTS && at.statusCode() / 100 == 3; i++) {
            at = get(at.headers().firstValue("Location").orElseThrow().replaceAll("#.*", ""));
        }
        return at;
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(Arrays.asList(headers));
        if (!cookies.isEmpty()) {
            all.addAll(List.of("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "))));
        }
        HttpResponse<String> answer = visitor.send(method, path,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body), all.toArray(String[]::new));
        if (takesCookies) {
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
        }
        return answer;
    }

    private void keep(String cookie) {
        String pair = cookie.substring(0, cookie.indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        if (cookie.contains("; Max-Age=0;")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }

    /** Presses the button behind the open link, and comes to the first page of questions. */
    HttpResponse<String> begin(String link) {
        return follow(post(PostedForm.of(get(link))));
    }

    /** Answers a statement on the first page as its script does. */
    void press(HttpResponse<String> page, String item) {
        HttpResponse<String> saved = send("PUT", home(page) + "/answers/" + item, answer("4", 0), "Content-Type",
                "application/json", "X-Page-Key", PostedForm.of(page).value("_key"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** Sends everything in, from the first page. */
    void submit(HttpResponse<String> page) {
        assertThat(post(PostedForm.of(page).to(home(page) + "/submit")).statusCode()).isEqualTo(303);
    }

    /** Where the respondent's own pages are, of whom this is the first page of questions. */
    static String home(HttpResponse<String> page) {
        return page.uri().getPath().replaceAll("/1$", "");
    }

    /** The address to go on at, without what follows a question mark. */
    static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    /** What a page says, without its markup: ids, keys and names of files are random, and could hold any short word. */
    static String words(HttpResponse<String> page) {
        return page.body().replaceAll("<[^>]*>", " ");
    }
}
