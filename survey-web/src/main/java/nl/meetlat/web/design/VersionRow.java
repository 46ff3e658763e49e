package nl.meetlat.web.design;

import java.util.List;

import nl.meetlat.core.drafting.PublicationCheck;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.QuestionnaireVersion;

/** A questionnaire version as the overview of its survey shows it. */
public record VersionRow(QuestionnaireVersion version) {

    public int number() {
        return version.number();
    }

    public boolean published() {
        return version.isPublished();
    }

    /** How much in a draft does not go together. */
    public int conflicts() {
        return published() ? 0 : PublicationCheck.conflictsIn(version.questionnaire()).size();
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
