package nl.meetlat.web.answering;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import nl.meetlat.core.response.Answer;

/**
 * An answer as it came from a page, not checked.
 *
 * @param item code of a question, or anything else
 * @param raw the value; several joined as in the stored form; line ends as a single line feed, however they were sent
 * @param baseRevision the revision the page showed
 */
record PostedAnswer(String item, String raw, int baseRevision) {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    PostedAnswer {
        Objects.requireNonNull(item, "item");
        raw = LINE_END.matcher(raw).replaceAll("\n");
        if (baseRevision < 0) {
            throw new IllegalArgumentException("revisions are counted from 0: " + baseRevision);
        }
    }

    static PostedAnswer of(String item, List<String> values, int baseRevision) {
        return new PostedAnswer(item, String.join(Answer.Points.SEPARATOR, values), baseRevision);
    }
}
