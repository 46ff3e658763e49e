package nl.meetlat.web.mail;

import java.util.List;

/**
 * Part of a wave's mails.
 *
 * @param number of this page, from 1
 * @param pages number of pages, at least 1
 * @param lines by due time
 */
public record OutboxPage(int number, int pages, List<OutboxLine> lines) {

    public OutboxPage {
        lines = List.copyOf(lines);
    }
}
