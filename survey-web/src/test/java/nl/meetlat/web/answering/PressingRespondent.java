package nl.meetlat.web.answering;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.web.testing.TestedMeetlat;
import nl.meetlat.web.testing.fielded.Invitee;

/** Somebody who presses option after option of one page that stays open, and keeps a ledger of what the server confirmed. */
final class PressingRespondent {

    private static final List<String> STATEMENTS = List.of("RU1", "RU2", "RU3", "PP1");
    private static final int POINTS = 5;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Pattern NEW_KEY = Pattern.compile("\"key\":\"([^\"]+)\"");

    private final Respondent browser;
    private final Invitee invitee;
    private final SplittableRandom random;
    private final Map<String, Confirmed> ledger = new TreeMap<>();
    private String key;
    private Press cutOff;

    /** What the server said it has of one statement. */
    private record Confirmed(int value, int revision) {}

    /** One press on an option. */
    private record Press(String item, int value, int base) {}

    /** Opens the link and goes to the page of statements. */
    PressingRespondent(TestedMeetlat meetlat, Invitee invitee, long seed) {
        this.browser = Respondent.takingCookies(meetlat, invitee);
        this.invitee = invitee;
        random = new SplittableRandom(seed);
        browser.begin();
        key = PostedForm.of(browser.page("2")).value("_key");
    }

    Invitee invitee() {
        return invitee;
    }

    /** As {@link nl.meetlat.web.testing.fielded.FieldedWave#answers} gives it. */
    List<String> ledger() {
        return ledger.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().value() + "/" + entry.getValue().revision())
                .toList();
    }

    /** Presses until a reply does not come or is no good. @param saved gets a permit for every answer confirmed */
    void pressUntilCutOff(Semaphore saved) {
        cutOff = null;
        while (cutOff == null) {
            String item = STATEMENTS.get(random.nextInt(STATEMENTS.size()));
            Confirmed before = ledger.getOrDefault(item, new Confirmed(0, 0));
            Press press = new Press(item, 1 + (before.value() + random.nextInt(POINTS - 1)) % POINTS,
                    before.revision());
            try {
                HttpResponse<String> answer = send(press);
                if (answer.statusCode() >= SERVER_ERROR) {
                    cutOff = press;
                } else {
                    note(press, answer);
                    saved.release();
                }
            } catch (UncheckedIOException noReply) {
                cutOff = press;
            }
        }
    }

    /** What the script of the page does when the connection is back. */
    void repeatWhatWasCutOff() {
        note(cutOff, send(cutOff));
    }

    private HttpResponse<String> send(Press press) {
        return browser.save(press.item(), Respondent.answer(String.valueOf(press.value()), press.base()), key);
    }

    private void note(Press press, HttpResponse<String> answer) {
        Matcher revision = REVISION.matcher(answer.body());
        if (answer.statusCode() != OK || !revision.find()) {
            throw new AssertionError(press + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        ledger.put(press.item(), new Confirmed(press.value(), Integer.parseInt(revision.group(1))));
        Matcher renewed = NEW_KEY.matcher(answer.body());
        if (renewed.find()) {
            key = renewed.group(1);
        }
    }
}
