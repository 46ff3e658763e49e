package nl.meetlat.web.answering;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of a page as a browser without script would post it, and as somebody who tampers would.
 *
 * @param action where it goes
 * @param fields names and values in order; a name may come more than once
 */
record PostedForm(String action, List<Field> fields) {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern
            .compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    /** What browsers do not send: a question that is not put stands in such a piece. */
    private static final Pattern DISABLED = Pattern.compile("<fieldset[^>]* disabled=\"disabled\">.*?</fieldset>",
            Pattern.DOTALL);

    record Field(String name, String value) {}

    PostedForm {
        fields = List.copyOf(fields);
    }

    /** The first form of the page, nothing filled in. */
    static PostedForm of(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalArgumentException(
                    "no form in answer " + page.statusCode() + " of " + page.uri() + ": " + page.body());
        }
        List<Field> fields = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(DISABLED.matcher(page.body()).replaceAll(""));
        while (hidden.find()) {
            fields.add(new Field(hidden.group(1), hidden.group(2)));
        }
        return new PostedForm(form.group(1).replace("&amp;", "&"), fields);
    }

    /** With one more field. */
    PostedForm and(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new PostedForm(action, more);
    }

    PostedForm without(String name) {
        return new PostedForm(action, fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    PostedForm with(String name, String value) {
        return without(name).and(name, value);
    }

    PostedForm to(String otherAction) {
        return new PostedForm(otherAction, fields);
    }

    String value(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow().value();
    }

    String body() {
        return fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
