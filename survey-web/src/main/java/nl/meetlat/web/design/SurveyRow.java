package nl.meetlat.web.design;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.VersionOutline;

/**
 * A survey as the list shows it.
 *
 * @param survey which
 * @param designer whether the caller may change it; false: only read its results
 * @param versions ascending
 * @param waves newest first
 */
public record SurveyRow(Survey survey, boolean designer, List<VersionOutline> versions, List<WaveRow> waves) {

    /** The newest published version. */
    public Optional<VersionOutline> published() {
        return versions.stream().filter(VersionOutline::isPublished).reduce((first, second) -> second);
    }

    /** The newest draft. */
    public Optional<VersionOutline> draft() {
        return versions.stream().filter(version -> !version.isPublished()).reduce((first, second) -> second);
    }
}
