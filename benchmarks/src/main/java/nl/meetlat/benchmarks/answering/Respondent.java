package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One respondent with a browser, and a ledger of the answers the server said it has. */
final class Respondent {

    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Pattern NEW_KEY = Pattern.compile("\"key\":\"([^\"]+)\"");
    private static final int MOST_STEPS = 100;

    private final Invitation invitation;
    private final Wire wire;
    private final SplittableRandom random;
    private final Map<String, String> ledger = new HashMap<>();
    private final Map<String, String> unconfirmed = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final List<String> items = new ArrayList<>();
    private Map<String, List<String>> choices = Map.of();
    private String saveAt = "";
    private String key = "";

    Respondent(Invitation invitation, URI server, long seed) {
        this.invitation = invitation;
        this.wire = new Wire(server);
        this.random = new SplittableRandom(seed);
    }

    /** Respondents who opened their links and pressed once. */
    static List<Respondent> begun(List<Invitation> invited, URI server) throws IOException {
        List<Respondent> respondents = new ArrayList<>();
        for (Invitation invitation : invited) {
            Respondent respondent = new Respondent(invitation, server, respondents.size());
            respondent.begin();
            respondent.press().send();
            respondents.add(respondent);
        }
        return respondents;
    }

    Invitation invitation() {
        return invitation;
    }

    Wire wire() {
        return wire;
    }

    /** Values by item, as the server confirmed them. */
    Map<String, String> ledger() {
        return ledger;
    }

    /** Whether this is what may be stored: what was confirmed, or what was sent after that and got no reply. */
    boolean agreesWith(Map<String, String> stored) {
        Set<String> all = new HashSet<>(ledger.keySet());
        all.addAll(stored.keySet());
        return all.stream().allMatch(item -> Objects.equals(stored.get(item), ledger.get(item))
                || stored.containsKey(item) && stored.get(item).equals(unconfirmed.get(item)));
    }

    /** Opens the link and goes to the first page with choices. */
    void begin() throws IOException {
        Page page = follow(wire.get(invitation.link()));
        for (int i = 0; i < MOST_STEPS && (!page.isOfQuestions() || page.choices().isEmpty()); i++) {
            page = follow(wire.post(page.action().orElseThrow(), page.filledIn(random, new HashMap<>())));
        }
        choices = page.choices();
        items.addAll(choices.keySet());
        saveAt = page.saveAt().orElseThrow();
        key = page.key().orElseThrow();
    }

    /** The next press. */
    Press press() {
        return new Press();
    }

    /** One press on an option: what the script of the page sends. */
    final class Press {

        private final String item = items.get(random.nextInt(items.size()));
        private final String value = otherThan(ledger.getOrDefault(item, ""), choices.get(item));

        /** Sends it; repeated after a reply that got lost, it is answered like the first. */
        void send() throws IOException {
            Wire.Reply reply = wire.put(saveAt + item, key,
                    "{\"values\":[\"" + value + "\"],\"base\":" + revisions.getOrDefault(item, 0) + "}");
            Matcher revision = REVISION.matcher(reply.body());
            if (reply.status() != 200 || !revision.find()) {
                throw new RefusedException(reply);
            }
            ledger.put(item, value);
            revisions.put(item, Integer.parseInt(revision.group(1)));
            Matcher renewed = NEW_KEY.matcher(reply.body());
            if (renewed.find()) {
                key = renewed.group(1);
            }
        }

        private String otherThan(String before, List<String> values) {
            int place = values.indexOf(before);
            return values.get((place + 1 + random.nextInt(values.size() - (place < 0 ? 0 : 1))) % values.size());
        }
    }

    /** Everything without script, from the link to the thanks; after a failure, from where the link goes on. */
    void journey() throws IOException {
        Page page = follow(wire.get(invitation.link()));
        for (int i = 0; page.action().isPresent(); i++) {
            if (i == MOST_STEPS) {
                throw new IOException("no end in sight at " + page.action().get());
            }
            Map<String, String> given = new HashMap<>();
            String form = page.filledIn(random, given);
            unconfirmed.putAll(given);
            Wire.Reply reply = wire.post(page.action().get(), form);
            if (reply.isGood()) {
                ledger.putAll(given);
                unconfirmed.keySet().removeAll(given.keySet());
            }
            page = follow(reply);
        }
    }

    private Page follow(Wire.Reply first) throws IOException {
        Wire.Reply reply = first;
        while (reply.location().isPresent() && reply.isGood()) {
            reply = wire.get(reply.location().get());
        }
        if (!reply.isGood()) {
            throw new RefusedException(reply);
        }
        return new Page(reply.body());
    }
}
