package nl.meetlat.web.design;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.Language;
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

    /** The languages in which a version is offered; none when there is no such version. */
    public List<Language> languages(int version) {
        return versions.stream().filter(row -> row.number() == version).findFirst()
                .map(row -> row.version().questionnaire().languages()).orElse(List.of());
    }

    public Optional<VersionRow> draft() {
        return versions.stream().filter(version -> !version.published()).findFirst();
    }
}
