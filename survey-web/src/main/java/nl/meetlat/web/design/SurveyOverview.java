package nl.meetlat.web.design;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.survey.Survey;

/**
 * One survey with everything below it.
 *
 * @param survey which
 * @param versions newest first
 * @param waves newest first
 */
public record SurveyOverview(Survey survey, List<VersionRow> versions, List<WaveRow> waves) {

    /** The newest version that can be fielded. */
    public Optional<VersionRow> published() {
        return versions.stream().filter(VersionRow::published).findFirst();
    }

    public Optional<VersionRow> draft() {
        return versions.stream().filter(version -> !version.published()).findFirst();
    }
}
