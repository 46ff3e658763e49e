package nl.meetlat.web.privacy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.PrivacyNotice;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Wave;

/**
 * A wave's privacy as its researchers see it.
 *
 * @param wave the wave
 * @param languages of the questionnaire
 * @param statement what is stated, or a beginning
 * @param notice what people read; empty while something is not stated
 */
public record PrivacySheet(Wave wave, List<Language> languages, PrivacyStatement statement,
        Optional<PrivacyNotice> notice) {

    public PrivacySheet {
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(notice, "notice");
        languages = List.copyOf(languages);
    }

    /** Whether people were told, so that nothing changes any more. */
    public boolean locked() {
        return PrivacyService.isLocked(wave);
    }

    /** Whether it was opened before what people are told was kept. */
    public boolean legacy() {
        return wave.openedAt().isPresent() && wave.privacy().told().isEmpty();
    }
}
