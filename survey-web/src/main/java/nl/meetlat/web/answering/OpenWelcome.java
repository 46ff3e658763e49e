package nl.meetlat.web.answering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.participation.OpenLink;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.core.survey.Wave;

/**
 * What somebody reads who comes by an open link, before there is anything of theirs.
 *
 * @param purpose what for and by whom
 * @param minutes announced duration
 * @param told about people's data, as kept with the wave
 * @param closing last day, in words; empty = none
 * @param languages others to read it in
 * @param action address of the form
 * @param start of the form: the public id to begin with, sealed
 * @param language tag of the page
 * @param asksCode whether an access code is needed
 * @param typed as access code
 * @param problem with it; empty = none
 */
public record OpenWelcome(String purpose, int minutes, List<Welcome.Fact> told, String closing,
        List<LanguageChoice> languages, String action, String start, String language, boolean asksCode, String typed,
        String problem) {

    /** What there is to begin with. */
    record Offer(OpenLink link, Wave wave, FrozenQuestionnaire questionnaire) {

        Visit.State state(Instant now) {
            if (wave.isOpen(now)) {
                return Visit.State.OPEN;
            }
            return wave.isClosed(now) ? Visit.State.CLOSED : Visit.State.NOT_OPEN;
        }
    }

    static OpenWelcome of(Offer offer, Language language, String address, String start, String typed,
            Optional<String> problem) {
        FrozenQuestionnaire frozen = offer.questionnaire();
        RespondentTexts texts = frozen.questionnaire().texts();
        List<LanguageChoice> others = frozen.questionnaire().languages().stream()
                .filter(other -> !other.equals(language))
                .map(other -> LanguageChoice.of(other, address + "?" + Addresses.LANGUAGE + "=" + other)).toList();
        return new OpenWelcome(texts.purpose().in(language), texts.minutes(),
                Welcome.toldOpen(offer.wave(), frozen, language),
                Days.lastOf(offer.wave().plan(), language), others,
                address, start, language.tag(), offer.link().accessCode().isPresent(), typed, problem.orElse(""));
    }
}
