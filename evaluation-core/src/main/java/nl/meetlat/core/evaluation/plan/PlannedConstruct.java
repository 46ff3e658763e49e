package nl.meetlat.core.evaluation.plan;

import java.util.Objects;

import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.question.LocalizedText;

/**
 * How a plan wants a construct of the questionnaire to be scored and called.
 *
 * @param label as reported
 * @param minimumAnswered when a respondent has a score
 */
public record PlannedConstruct(LocalizedText label, MissingRule minimumAnswered) {

    public PlannedConstruct {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(minimumAnswered, "minimumAnswered");
    }
}
