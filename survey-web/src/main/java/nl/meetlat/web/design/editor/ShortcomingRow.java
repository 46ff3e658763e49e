package nl.meetlat.web.design.editor;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.drafting.Shortcoming;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.routing.ConditionProblem;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.language.Texts;

/**
 * Something to put right in a draft.
 *
 * @param about what is expected where
 * @param text the same in a sentence
 * @param question code of the question it is about; empty when it is about none
 * @param page of the editor on which to put it right
 * @param place the rest of its address, behind survey and version: parameters and an anchor; may be empty
 */
public record ShortcomingRow(Shortcoming about, String text, String question, String page, String place) {

    /** Tells shortcomings of one questionnaire in one language. */
    record Teller(Questionnaire questionnaire, Language language) {

        ShortcomingRow tell(Shortcoming shortcoming) {
            Texts texts = Texts.of(ShortcomingRow.class, language);
            if (movedBehind(shortcoming).isPresent()) {
                return ofMove(shortcoming, movedBehind(shortcoming).get());
            }
            String place = shortcoming.kind() == Shortcoming.Kind.TEXT ? texts.get("texts." + shortcoming.place())
                    : shortcoming.place();
            String written = shortcoming.language().map(Language::tag).map(tag -> texts.get("in." + tag)).orElse("");
            String text = texts.get("shortcoming." + shortcoming.kind(), place,
                    shortcoming.condition().map(problem -> told(problem, language)).orElse(written));
            return row(shortcoming, text);
        }

        /** The question that a condition names and that comes too late. */
        private Optional<String> movedBehind(Shortcoming about) {
            return about.condition().filter(problem -> problem.kind() == ConditionProblem.Kind.QUESTION_NOT_BEFORE)
                    .map(problem -> question(problem.found())).filter(late -> !late.equals(about.place()));
        }

        /** Leads to the question that comes too late, in the outline, where it can be moved. */
        private ShortcomingRow ofMove(Shortcoming about, String late) {
            String text = Texts.of(ShortcomingRow.class, language)
                    .get("shortcoming." + about.kind() + ".NOT_BEFORE", about.place(), late);
            String under = about.kind() == Shortcoming.Kind.CONDITION ? question(about.place()) : "";
            return new ShortcomingRow(about, text, under, "questions", "#question-" + late);
        }

        private ShortcomingRow row(Shortcoming about, String text) {
            String place = about.place();
            return switch (about.kind()) {
                case TITLE, TEXT -> new ShortcomingRow(about, text, "", "texts", "#" + input(about));
                case QUESTIONS -> new ShortcomingRow(about, text, "", "questions", "");
                case PAGE -> new ShortcomingRow(about, text, "", "questions", "#page-" + place);
                case PAGE_TEXT, PAGE_CONDITION -> new ShortcomingRow(about, text, "", "page", "&page=" + place);
                case QUESTION_TEXT, UNIT, CONDITION, RANKING_SCALE, RANKING_OPINION, NAMELY_SCALE ->
                    ofQuestion(about, text, question(place));
                case SCALE, YES_NO_SCALE, SCALE_VALUES ->
                    new ShortcomingRow(about, text, "", "scale", "&code=" + place);
                case SCALE_LABEL ->
                    new ShortcomingRow(about, text, "", "scale", "&code=" + place.substring(0, place.indexOf(' ')));
                case CONSTRUCT_LABEL, CONSTRUCT_ITEMS, CONSTRUCT_SCALE ->
                    new ShortcomingRow(about, text, "", "construct", "&code=" + place);
            };
        }

        private static ShortcomingRow ofQuestion(Shortcoming about, String text, String code) {
            return new ShortcomingRow(about, text, code, "question", "&code=" + code);
        }

        /** The field of a text around the questions. */
        private String input(Shortcoming about) {
            List<Language> languages = questionnaire.languages();
            return "texts:" + (about.place().isEmpty() ? "title" : about.place()) + ":in:"
                    + Math.max(0, languages.indexOf(about.language().orElse(languages.get(0)))) + ":field:text";
        }

        /** The question with the code, or the choice whose words to "other, namely" have it. */
        private String question(String code) {
            return questionnaire.pages().stream().flatMap(page -> page.questions().stream())
                    .filter(question -> question instanceof ChoiceQuestion choice
                            && choice.namely().filter(words -> words.code().value().equals(code)).isPresent())
                    .map(question -> question.code().value()).findFirst().orElse(code);
        }
    }

    /** What is wrong with a condition, as the beginning of a sentence. */
    static String told(ConditionProblem problem, Language language) {
        String message = problem.message(language);
        return message.substring(0, 1).toUpperCase(language.locale()) + message.substring(1);
    }

    /** Whether it is about a question, or about the words that come with it. */
    boolean isAboutQuestion(String code) {
        return question.equals(code);
    }

    /** Whether it is about the condition of a page. */
    boolean isAboutPage(int number) {
        return about.kind() == Shortcoming.Kind.PAGE_CONDITION && about.place().equals(Integer.toString(number));
    }
}
