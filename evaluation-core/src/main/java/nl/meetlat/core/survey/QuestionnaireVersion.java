package nl.meetlat.core.survey;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a survey's questionnaire. A draft may be replaced; once published it never changes.
 *
 * @param survey the survey
 * @param number 1, 2, ... within the survey
 * @param questionnaire its content
 * @param publishedAt empty while a draft
 * @param revision counts the saves of a draft, to detect that somebody else saved in between
 */
public record QuestionnaireVersion(SurveyId survey, int number, Questionnaire questionnaire,
        Optional<Instant> publishedAt, int revision) {

    public QuestionnaireVersion {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(publishedAt, "publishedAt");
        if (number < 1) {
            throw new IllegalArgumentException("versions are counted from 1: " + number);
        }
    }

    public boolean isPublished() {
        return publishedAt.isPresent();
    }

    /**
     * The same content, frozen.
     *
     * @throws IllegalStateException when published already
     */
    public QuestionnaireVersion publish(Instant at) {
        requireDraft();
        return new QuestionnaireVersion(survey, number, questionnaire, Optional.of(at), revision);
    }

    /**
     * The draft with other content.
     *
     * @throws IllegalStateException when published already
     */
    public QuestionnaireVersion edit(Questionnaire changed) {
        requireDraft();
        return new QuestionnaireVersion(survey, number, changed, publishedAt, revision);
    }

    private void requireDraft() {
        if (isPublished()) {
            throw new IllegalStateException("version " + number + " of survey " + survey + " is published");
        }
    }
}
