package nl.meetlat.web.design;

import java.util.List;

import nl.meetlat.core.drafting.PublicationCheck;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.QuestionnaireVersion;

/**
 * A questionnaire version as the overview of its survey shows it.
 *
 * @param version which
 * @param conflicts how much in a draft does not go together; 0 for a published version
 */
public record VersionRow(QuestionnaireVersion version, int conflicts) {

    /** Looks for conflicts, which takes a while. */
    static VersionRow of(QuestionnaireVersion version) {
        return new VersionRow(version,
                version.isPublished() ? 0 : PublicationCheck.conflictsIn(version.questionnaire()).size());
    }

    public int number() {
        return version.number();
    }

    public boolean published() {
        return version.isPublished();
    }

    public int pages() {
        return version.questionnaire().pages().size();
    }

    public int questions() {
        return version.questionnaire().pages().stream().map(Page::questions).mapToInt(List::size).sum();
    }

    public int constructs() {
        return version.questionnaire().scoredConstructs().size();
    }
}
