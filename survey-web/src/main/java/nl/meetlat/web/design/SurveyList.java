package nl.meetlat.web.design;

import java.util.List;

/**
 * A page of the list of surveys.
 *
 * @param number of this page, from 1
 * @param more whether another page follows
 * @param rows newest first
 */
public record SurveyList(int number, boolean more, List<SurveyRow> rows) {

    public SurveyList {
        rows = List.copyOf(rows);
    }
}
