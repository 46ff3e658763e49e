package nl.meetlat.web.design.editor;

import java.util.List;
import java.util.stream.IntStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.language.Texts;

/** A page to choose for a question, by its number and title. */
public record PageOption(int number, String label) {

    static List<PageOption> all(Questionnaire questionnaire, Language language) {
        Texts texts = Texts.of(PageOption.class, language);
        List<Page> pages = questionnaire.pages();
        return IntStream.rangeClosed(1, pages.size()).mapToObj(number -> new PageOption(number,
                texts.get("page.option", number, pages.get(number - 1).title().in(language)))).toList();
    }

    public int getNumber() {
        return number;
    }

    public String getLabel() {
        return label;
    }
}
