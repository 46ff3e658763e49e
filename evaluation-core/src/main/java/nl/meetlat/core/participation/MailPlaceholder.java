package nl.meetlat.core.participation;

import java.util.Optional;

/** What the text of a mail can leave open, to be filled in per participant. */
public enum MailPlaceholder {
    /** The participant's name. */
    NAME("name", false),
    /** The personal link. */
    LINK("link", true),
    /** Title of the questionnaire. */
    TITLE("title", false),
    /** Last day on which answers are accepted. */
    CLOSING_DATE("closingDate", false),
    /** Announced duration in minutes. */
    MINUTES("minutes", false),
    /** Link to the page on which the participant can decline. */
    DECLINE_LINK("declineLink", true);

    private final String word;
    private final boolean link;

    MailPlaceholder(String word, boolean link) {
        this.word = word;
        this.link = link;
    }

    /** Whether it becomes an address one can follow. */
    public boolean isLink() {
        return link;
    }

    /** As it stands in a text, braces included. */
    public String written() {
        return "{" + word + "}";
    }

    /** The placeholder that begins at this place of a text. */
    static Optional<MailPlaceholder> at(String text, int place) {
        for (MailPlaceholder placeholder : values()) {
            if (text.startsWith(placeholder.written(), place)) {
                return Optional.of(placeholder);
            }
        }
        return Optional.empty();
    }
}
