package nl.meetlat.web.openlink;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.language.Texts;

/**
 * What the poster of an open link says in one language. What it says in another language already is empty.
 *
 * @param language tag of the title
 * @param title of the questionnaire
 * @param purpose what it is for, in the language of the title
 * @param spoken tag of the other words
 * @param scan what to do
 * @param code label of the access code
 * @param closing until when, in a sentence; empty while there is no closing date
 */
public record PosterText(String language, String title, String purpose, String spoken, String scan, String code,
        String closing) {

    /** @param lastDay on which answers are accepted; empty while there is no closing date */
    static List<PosterText> of(Questionnaire questionnaire, Optional<LocalDate> lastDay) {
        List<PosterText> poster = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Language language : questionnaire.languages()) {
            Language spoken = Language.SPOKEN.contains(language) ? language : Language.ENGLISH;
            Texts texts = Texts.of(PosterText.class, spoken);
            String title = questionnaire.title().in(language);
            String purpose = questionnaire.texts().purpose().in(language);
            boolean anew = said.add("words " + spoken);
            poster.add(new PosterText(language.tag(), said.add("title " + title) ? title : "",
                    said.add("purpose " + purpose) ? purpose : "", spoken.tag(),
                    anew ? texts.get("poster.scan") : "", anew ? texts.get("poster.code") : "",
                    anew ? lastDay.map(day -> texts.get("poster.closing", words(day, spoken))).orElse("") : ""));
        }
        return poster;
    }

    private static String words(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day);
    }
}
