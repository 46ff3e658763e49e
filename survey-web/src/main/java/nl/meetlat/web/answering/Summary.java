package nl.meetlat.web.answering;

import java.util.List;

/**
 * What there is to look at on a page before going on, with a link to each place.
 *
 * @param heading says how many and what; empty = there is nothing
 * @param entries one per place
 * @param advice what else to say; may be empty
 * @param error whether something is wrong, and not only left open
 */
public record Summary(String heading, List<Entry> entries, String advice, boolean error) {

    static final Summary NONE = new Summary("", List.of(), "", false);
    /** The id of the summary on the page. */
    static final String ANCHOR = "summary";

    /**
     * One place to look at.
     *
     * @param anchor id of the element
     * @param text the question
     * @param what is to be done there; may be empty
     */
    public record Entry(String anchor, String text, String what) {}

    public Summary {
        entries = List.copyOf(entries);
    }

    /** Something to know. */
    static Summary told(String heading, List<Entry> entries, String advice) {
        return new Summary(heading, entries, advice, false);
    }

    /** Something to mend. */
    static Summary wrong(String heading, List<Entry> entries) {
        return new Summary(heading, entries, "", true);
    }

    public boolean isPresent() {
        return !heading.isEmpty();
    }
}
