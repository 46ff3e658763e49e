package nl.meetlat.web.answering;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;

/** Published versions in memory: they never change, so they are read once. Runs within the caller's transaction. */
@ApplicationScoped
public class FrozenQuestionnaires {

    private static final int MOST_KEPT = 200;

    private final Cache<Version, FrozenQuestionnaire> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private SurveyRepository surveys;

    protected FrozenQuestionnaires() {}

    @Inject
    FrozenQuestionnaires(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    private record Version(SurveyId survey, int number) {}

    /** @throws IllegalStateException when there is no such published version */
    FrozenQuestionnaire get(SurveyId survey, int number) {
        return known(survey, number).orElseGet(() -> read(new Version(survey, number)));
    }

    /** The version when it is in memory already; needs no transaction. */
    Optional<FrozenQuestionnaire> known(SurveyId survey, int number) {
        return Optional.ofNullable(kept.getIfPresent(new Version(survey, number)));
    }

    private FrozenQuestionnaire read(Version version) {
        FrozenQuestionnaire read = surveys.version(version.survey(), version.number())
                .filter(QuestionnaireVersion::isPublished)
                .map(found -> new FrozenQuestionnaire(found.questionnaire()))
                .orElseThrow(() -> new IllegalStateException(
                        "survey " + version.survey() + " has no published version " + version.number()));
        kept.put(version, read);
        return read;
    }
}
