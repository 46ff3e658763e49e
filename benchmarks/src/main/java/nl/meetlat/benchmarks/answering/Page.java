package nl.meetlat.benchmarks.answering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the respondent's as far as a form needs to be filled in. */
record Page(String html) {

    private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("name=\"_key\" value=\"([^\"]*)\"");
    private static final Pattern SAVE = Pattern.compile("data-save=\"([^\"]*)\"");
    private static final Pattern BASE = Pattern.compile("name=\"([A-Za-z0-9_]+)\\.base\" value=\"(\\d+)\"");
    private static final Pattern RADIO = Pattern
            .compile("<input[^>]*type=\"radio\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    /** Where its form is sent; empty when there is none. */
    Optional<String> action() {
        return first(FORM);
    }

    Optional<String> key() {
        return first(KEY);
    }

    /** Where its script saves, before the code of the item. */
    Optional<String> saveAt() {
        return first(SAVE);
    }

    boolean isOfQuestions() {
        return saveAt().isPresent();
    }

    /** The values of every question with one choice. */
    Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (Matcher radio = RADIO.matcher(html); radio.find();) {
            choices.computeIfAbsent(radio.group(1), item -> new ArrayList<>()).add(unescaped(radio.group(2)));
        }
        return choices;
    }

    /** The form with an answer to every question of one choice, which are noted in {@code given}. */
    String filledIn(SplittableRandom random, Map<String, String> given) {
        StringBuilder form = new StringBuilder("_key=").append(encoded(key().orElseThrow()));
        if (isOfQuestions()) {
            form.append("&_go=next");
        }
        for (Matcher base = BASE.matcher(html); base.find();) {
            form.append('&').append(base.group(1)).append(".base=").append(base.group(2));
        }
        choices().forEach((item, values) -> {
            String value = values.get(random.nextInt(values.size()));
            given.put(item, value);
            form.append('&').append(item).append('=').append(encoded(value));
        });
        return form.toString();
    }

    private Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? Optional.of(unescaped(matcher.group(1))) : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
