package nl.meetlat.web.api;

import java.util.List;

import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/**
 * The part of a list that is asked for.
 *
 * @param offset how many entries are passed over, from 0
 * @param limit most entries that are answered, 1-1000
 */
record Slice(int offset, int limit) {

    static final int MOST = 1_000;
    static final String USUAL = "100";
    private static final String NUMBER = "[0-9]{1,9}";

    Slice {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("offset " + offset + " limit " + limit);
        }
    }

    /** @throws ProblemException {@code request.malformed} when one is no number or out of its range */
    static Slice of(String offset, String limit) {
        boolean numbers = List.of(offset, limit).stream().allMatch(text -> text.matches(NUMBER));
        if (!numbers || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new ProblemException(ProblemCode.REQUEST_MALFORMED);
        }
        return new Slice(Integer.parseInt(offset), Integer.parseInt(limit));
    }
}
