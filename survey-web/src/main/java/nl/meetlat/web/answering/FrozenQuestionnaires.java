package nl.meetlat.web.answering;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;

/** Published versions in memory: they never change, so they are read once. Runs within the caller's transaction. */
@ApplicationScoped
public class FrozenQuestionnaires {

    private static final int MOST_KEPT = 200;

    private final Map<Version, FrozenQuestionnaire> kept = new LastUsed();
    private SurveyRepository surveys;

    protected FrozenQuestionnaires() {}

    @Inject
    FrozenQuestionnaires(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    private record Version(SurveyId survey, int number) {}

    /** @throws IllegalStateException when there is no such published version */
    FrozenQuestionnaire get(SurveyId survey, int number) {
        Version version = new Version(survey, number);
        synchronized (kept) {
            FrozenQuestionnaire known = kept.get(version);
            if (known != null) {
                return known;
            }
        }
        FrozenQuestionnaire read = surveys.version(survey, number).filter(QuestionnaireVersion::isPublished)
                .map(found -> new FrozenQuestionnaire(found.questionnaire()))
                .orElseThrow(() -> new IllegalStateException(
                        "survey " + survey + " has no published version " + number));
        synchronized (kept) {
            kept.putIfAbsent(version, read);
            return kept.get(version);
        }
    }

    private static final class LastUsed extends LinkedHashMap<Version, FrozenQuestionnaire> {

        private static final long serialVersionUID = 1L;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, FrozenQuestionnaire> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
