package nl.meetlat.core.drafting;

import java.util.List;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;

/** A questionnaire in Dutch and English that may be published: page 1 with A and B (construct ab), page 2 with C and O. */
final class Drafts {

    static final AnswerScale AGREE = scale("agree", "1", "2", "3");

    private Drafts() {}

    static Questionnaire complete() {
        return new Questionnaire(text("t"), List.of(Language.DUTCH, Language.ENGLISH),
                new RespondentTexts(text("p"), 5, text("q"), text("r"), text("s"), text("u")), List.of(AGREE),
                List.of(new Page(text("One"), LocalizedText.EMPTY, List.of(statement("A"), statement("B"))),
                        new Page(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(statement("C"), open("O")))),
                List.of(construct("ab", true, "A", "B")));
    }

    static AnswerScale scale(String code, String... values) {
        return new AnswerScale(new ScaleCode(code),
                List.of(values).stream().map(value -> new ScalePoint(value, text(value), false)).toList());
    }

    static ScaleQuestion statement(String code) {
        return new ScaleQuestion(new ItemCode(code), text(code), AGREE, Asking.OPTIONAL);
    }

    static OpenQuestion open(String code) {
        return new OpenQuestion(new ItemCode(code), text(code), true, Asking.OPTIONAL);
    }

    static Construct construct(String code, boolean scored, String... items) {
        return new Construct(new ConstructCode(code), text(code),
                List.of(items).stream().map(item -> new ConstructItem(new ItemCode(item), false)).toList(),
                MissingRule.HALF, scored);
    }

    static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }

    /** The codes of the questions per page, as {@code A B | C}. */
    static String outline(Questionnaire questionnaire) {
        return String.join(" | ", questionnaire.pages().stream().map(page -> String.join(" ",
                page.questions().stream().map(Question::code).map(ItemCode::value).toList())).toList());
    }
}
