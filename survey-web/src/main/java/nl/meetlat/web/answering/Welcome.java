package nl.meetlat.web.answering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.PrivacyNotice;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.language.Texts;

/**
 * What somebody reads before the questions. It is made of what is stored of the survey, so that it cannot promise anything
 * else.
 *
 * @param purpose what for and by whom
 * @param minutes announced duration
 * @param told about people's data, as kept with the wave
 * @param closing last day, in words; empty = none
 * @param begun whether something was answered before
 * @param languages others to read it in
 * @param begin address of the form
 * @param opened address to which the script tells that a person is here
 * @param decline address of the page to say no
 * @param key of the form; empty = nobody is invited: somebody looks at how it will be
 */
public record Welcome(String purpose, int minutes, List<Fact> told, String closing, boolean begun,
        List<LanguageChoice> languages, String begin, String opened, String decline,
        String key) {

    /** A piece of what is told, under its heading. */
    public record Fact(String heading, String text) {

        static Fact of(PrivacyNotice.Part part, Language language) {
            return new Fact(part.heading().in(language), part.text().in(language));
        }
    }

    private static List<Fact> told(Visit visit, Language language) {
        return visit.isOpen()
                ? toldOpen(visit.wave(), visit.questionnaire(), language)
                : told(visit.wave().privacy().told(), visit.wave(), visit.questionnaire(), language);
    }

    /** What is told to who comes by the open link. */
    static List<Fact> toldOpen(Wave wave, FrozenQuestionnaire questionnaire, Language language) {
        return told(wave.privacy().toldOpen(), wave, questionnaire, language);
    }

    private static List<Fact> told(Optional<PrivacyNotice> kept, Wave wave, FrozenQuestionnaire questionnaire,
            Language language) {
        return kept.map(notice -> notice.parts().stream().map(part -> Fact.of(part, language)).toList())
                .orElseGet(() -> before(wave, questionnaire, language));
    }

    /** In a wave opened before what people are told was kept with it: the words of its questionnaire. */
    private static List<Fact> before(Wave wave, FrozenQuestionnaire questionnaire, Language language) {
        RespondentTexts texts = questionnaire.questionnaire().texts();
        Texts words = Texts.of(Welcome.class, language);
        int smallest = wave.minimumGroupSize();
        return Stream.of(new Fact(words.get("welcome.readers"), texts.readers().in(language)),
                new Fact(words.get("welcome.groups"),
                        smallest > 1 ? words.get("welcome.groups.text", smallest) : words.get("welcome.groups.any")),
                new Fact(words.get("welcome.privacy"), texts.privacy().in(language)),
                new Fact(words.get("welcome.contact"), texts.contact().in(language)))
                .filter(fact -> !fact.text().isEmpty()).toList();
    }

    static Welcome of(Exchange exchange) {
        Visit visit = exchange.visit();
        Language language = exchange.language();
        RespondentTexts texts = visit.questionnaire().questionnaire().texts();
        Addresses addresses = exchange.addresses();
        List<LanguageChoice> others = visit.questionnaire().questionnaire().languages().stream()
                .filter(other -> visit.response().isEmpty() && !other.equals(language))
                .map(other -> LanguageChoice.of(other, addresses.in(other).page(WelcomePage.WELCOME))).toList();
        return new Welcome(texts.purpose().in(language), texts.minutes(), told(visit, language),
                Days.lastOf(visit.wave().plan(), language),
                visit.response().isPresent(), others, addresses.posted().page(WelcomePage.BEGIN),
                addresses.posted().page(WelcomePage.OPENED), addresses.page(DeclinePage.DECLINE),
                exchange.pageKey(language));
    }

    public boolean isPreview() {
        return key.isEmpty();
    }
}
