package nl.meetlat.core.routing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import nl.meetlat.core.question.ItemCode;

/**
 * What one respondent is asked, given the answers so far.
 *
 * @param hidden questions that are not put
 * @param hiddenPages numbers, from 1, of pages that are not shown: not meant for the respondent, or with nothing to show
 * @param counted answers in their stored form to the questions that are put, in the order put; empty = open
 */
public record Route(Set<ItemCode> hidden, Set<Integer> hiddenPages, Map<ItemCode, String> counted) {

    public Route {
        hidden = Set.copyOf(hidden);
        hiddenPages = Set.copyOf(hiddenPages);
        counted = Collections.unmodifiableMap(new LinkedHashMap<>(counted));
    }

    public boolean isAsked(ItemCode question) {
        return !hidden.contains(question);
    }

    /** @param number of the page, from 1 */
    public boolean isShown(int number) {
        return !hiddenPages.contains(number);
    }
}
