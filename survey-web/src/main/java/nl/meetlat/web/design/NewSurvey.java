package nl.meetlat.web.design;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.SurveyId;

/**
 * A survey to be made.
 *
 * @param title in at least one language
 * @param languages the respondent may choose from, the first is the default; those of the copied one when there is one
 * @param copyOf the survey whose newest questionnaire it begins with; empty: begins with nothing
 */
public record NewSurvey(LocalizedText title, List<Language> languages, Optional<SurveyId> copyOf) {

    public NewSurvey {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(copyOf, "copyOf");
        languages = List.copyOf(languages);
    }
}
