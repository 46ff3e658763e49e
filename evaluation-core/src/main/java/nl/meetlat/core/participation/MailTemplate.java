package nl.meetlat.core.participation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Text with {@link MailPlaceholder}s in braces. That is the whole grammar: a brace that opens no placeholder, and everything
 * else, is literal, and what is filled in is never read again.
 */
public final class MailTemplate {

    private final List<Part> parts = new ArrayList<>();

    /** @param text as the researcher wrote it */
    public MailTemplate(String text) {
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            Optional<MailPlaceholder> placeholder = MailPlaceholder.at(text, open);
            if (placeholder.isPresent()) {
                literal(text.substring(from, open));
                parts.add(new Part("", placeholder));
                from = open + placeholder.get().written().length();
                open = text.indexOf('{', from);
            } else {
                open = text.indexOf('{', open + 1);
            }
        }
        literal(text.substring(from));
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, Optional.empty()));
        }
    }

    /** The placeholders that occur. */
    public Set<MailPlaceholder> placeholders() {
        Set<MailPlaceholder> found = EnumSet.noneOf(MailPlaceholder.class);
        parts.forEach(part -> part.placeholder().ifPresent(found::add));
        return found;
    }

    /**
     * The text with everything filled in, in pieces.
     *
     * @param values for every placeholder that occurs
     */
    public List<MailPiece> fill(Map<MailPlaceholder, String> values) {
        return parts.stream()
                .map(part -> new MailPiece(part.placeholder().map(values::get).orElse(part.literal()),
                        part.placeholder().filter(MailPlaceholder::isLink).isPresent()))
                .toList();
    }

    private record Part(String literal, Optional<MailPlaceholder> placeholder) {}
}
