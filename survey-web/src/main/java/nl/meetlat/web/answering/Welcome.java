package nl.meetlat.web.answering;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.RespondentTexts;

/**
 * What somebody reads before the questions. It is made of what is stored of the survey, so that it cannot promise anything
 * else.
 *
 * @param purpose what for and by whom
 * @param minutes announced duration
 * @param privacy what happens with the answers
 * @param readers who sees what
 * @param minimumGroupSize smallest group of which results are shown; 0 = any
 * @param contact where to ask
 * @param closing last day, in words; empty = none
 * @param begun whether something was answered before
 * @param languages others to read it in
 * @param begin address of the form
 * @param opened address to which the script tells that a person is here
 * @param decline address of the page to say no
 * @param key of the form; empty = nobody is invited: somebody looks at how it will be
 */
public record Welcome(String purpose, int minutes, String privacy, String readers, int minimumGroupSize, String contact,
        String closing, boolean begun, List<LanguageChoice> languages, String begin, String opened, String decline,
        String key) {

    static Welcome of(Exchange exchange) {
        Visit visit = exchange.visit();
        Language language = exchange.language();
        RespondentTexts texts = visit.questionnaire().questionnaire().texts();
        Addresses addresses = exchange.addresses();
        List<LanguageChoice> others = visit.questionnaire().questionnaire().languages().stream()
                .filter(other -> visit.response().isEmpty() && !other.equals(language))
                .map(other -> LanguageChoice.of(other, addresses.in(other).page(WelcomePage.WELCOME))).toList();
        return new Welcome(texts.purpose().in(language), texts.minutes(), texts.privacy().in(language),
                texts.readers().in(language), visit.wave().minimumGroupSize(), texts.contact().in(language),
                visit.wave().plan().closesAt().map(at -> Days.of(at.minusNanos(1), language)).orElse(""),
                visit.response().isPresent(), others, addresses.posted().page(WelcomePage.BEGIN),
                addresses.posted().page(WelcomePage.OPENED), addresses.page(DeclinePage.DECLINE),
                exchange.pageKey(language));
    }

    public boolean isPreview() {
        return key.isEmpty();
    }
}
