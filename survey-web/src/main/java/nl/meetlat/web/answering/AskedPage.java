package nl.meetlat.web.answering;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Page;

/**
 * One page of questions in one language.
 *
 * @param title heading, may be empty
 * @param introduction text under the heading, may be empty
 * @param questions in the order shown
 */
public record AskedPage(String title, String introduction, List<AskedQuestion> questions) {

    public AskedPage {
        questions = List.copyOf(questions);
    }

    static AskedPage of(Page page, Language language) {
        return new AskedPage(page.title().in(language), page.introduction().in(language),
                page.questions().stream().flatMap(new AskedQuestion.Wording(language)::all).toList());
    }
}
