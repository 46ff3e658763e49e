package nl.meetlat.web.design;

import java.util.Objects;

import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;

/**
 * What a researcher states about a wave.
 *
 * @param name unique in the survey
 * @param version number of a published version
 * @param plan when it is mailed and closed
 * @param invitation the first mail
 * @param reminder the second mail
 * @param minimumGroupSize smallest group shown
 */
public record WaveDraft(String name, int version, FieldingPlan plan, MailText invitation, MailText reminder,
        int minimumGroupSize) {

    public WaveDraft {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(invitation, "invitation");
        Objects.requireNonNull(reminder, "reminder");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a wave has a name");
        }
    }
}
