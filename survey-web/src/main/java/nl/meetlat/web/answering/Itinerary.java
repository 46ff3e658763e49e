package nl.meetlat.web.answering;

import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.meetlat.core.routing.Route;

/**
 * The way of one respondent along the pages, given the answers so far. Pages keep their number in addresses; what one reads
 * counts only those on the way.
 *
 * @param route what is asked
 * @param pages how many there are in all
 */
record Itinerary(Route route, int pages) {

    boolean has(int page) {
        return page >= 1 && page <= pages && route.isShown(page);
    }

    /** The next page on the way; empty after the last. */
    OptionalInt after(int page) {
        return IntStream.rangeClosed(page + 1, pages).filter(this::has).findFirst();
    }

    /** The page before on the way; empty before the first. */
    OptionalInt before(int page) {
        return IntStream.rangeClosed(1, page - 1).map(number -> page - number).filter(this::has).findFirst();
    }

    /** How many pages there are on the way. */
    int count() {
        return (int) IntStream.rangeClosed(1, pages).filter(this::has).count();
    }

    /** The how manieth on the way it is, from 1. */
    int position(int page) {
        return (int) IntStream.rangeClosed(1, page).filter(this::has).count();
    }
}
