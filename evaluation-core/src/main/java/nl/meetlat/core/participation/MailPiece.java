package nl.meetlat.core.participation;

import java.util.Objects;

/**
 * Part of a mail that is filled in.
 *
 * @param text as read by the recipient; an address when it is a link
 * @param link whether it is an address to follow
 */
public record MailPiece(String text, boolean link) {

    public MailPiece {
        Objects.requireNonNull(text, "text");
    }
}
