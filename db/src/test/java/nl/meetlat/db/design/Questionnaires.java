package nl.meetlat.db.design;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;

/** Questionnaires for tests. */
final class Questionnaires {

    static final AnswerScale AGREE = new AnswerScale(new ScaleCode("eens"),
            List.of(point("1", "Oneens", "Disagree"), point("2", "Eens", "Agree"),
                    new ScalePoint("9", LocalizedText.of("Weet niet \"?\"", "Don't know"), true)));
    static final AnswerScale YES_NO = new AnswerScale(new ScaleCode("ja_nee"),
            List.of(point("1", "Ja", "Yes"), point("0", "Nee", "No")));

    static final AnswerScale OTHER = new AnswerScale(new ScaleCode("anders"),
            List.of(point("a", "A", "A"), new ScalePoint("b", LocalizedText.of("Anders", "Other"), false, true)));

    private Questionnaires() {}

    /** One question of every kind, three constructs with three missing rules, awkward characters. */
    static Questionnaire ofEveryKind() {
        Page first = new Page(LocalizedText.of("Over u", ""), LocalizedText.EMPTY,
                List.of(new Information(new ItemCode("I1"),
                        LocalizedText.of("Welkom <b>\u00e9\ud83d\ude00</b>", "${7*7}")),
                        new SingleChoice(new ItemCode("S1"), LocalizedText.of("Kies", "Choose"), YES_NO,
                                Asking.REMINDED),
                        new MultipleChoice(new ItemCode("M1"), LocalizedText.EMPTY, AGREE, Asking.OPTIONAL),
                        new NumberQuestion(new ItemCode("N1"), LocalizedText.of("Uren", "Hours"), -0.5, 1e6 / 3,
                                LocalizedText.of("uur", "hours"), Asking.OPTIONAL)));
        Page second = new Page(LocalizedText.EMPTY, LocalizedText.of("Toelichting", "Introduction"),
                List.of(new ScaleQuestion(new ItemCode("E1"), LocalizedText.of("Een", "One"), AGREE, Asking.REMINDED),
                        new ScaleQuestion(new ItemCode("E2"), LocalizedText.of("Twee", "Two"), AGREE, Asking.OPTIONAL),
                        new RankingQuestion(new ItemCode("R1"), LocalizedText.of("Orde", "Order"), AGREE, 2,
                                Asking.REQUIRED.when(ConditionParser.parse("S1 = 1 and not N1 >= 0.5").condition())),
                        new SingleChoice(new ItemCode("A1"), LocalizedText.of("Anders", "Other"), OTHER,
                                Asking.OPTIONAL),
                        new YesNoQuestion(new ItemCode("Y1"), LocalizedText.of("Ja?", "Yes?"), YES_NO, Asking.OPTIONAL),
                        new DateQuestion(new ItemCode("D1"), LocalizedText.of("Datum", "Date"), Asking.REMINDED),
                        new OpenQuestion(new ItemCode("O1"), LocalizedText.of("Waarom\nprecies?", "Why?"), true,
                                Asking.OPTIONAL)),
                Optional.of(ConditionParser.parse("M1 includes 2 or answered(N1)").condition()));
        return new Questionnaire(LocalizedText.of("Titel", "Title"), List.of(Language.ENGLISH, Language.DUTCH), texts(),
                List.of(AGREE, YES_NO, OTHER), List.of(first, second),
                List.of(construct("score", MissingRule.HALF, true), construct("strict", MissingRule.atLeast(2), true),
                        construct("blok", MissingRule.ALL, false)));
    }

    static Questionnaire titled(String title) {
        return new Questionnaire(LocalizedText.of(title, title), List.of(Language.DUTCH), texts(), List.of(), List.of(),
                List.of());
    }

    private static RespondentTexts texts() {
        return new RespondentTexts(LocalizedText.of("Doel", "Purpose"), 12, LocalizedText.EMPTY,
                LocalizedText.of("Lezers", ""), LocalizedText.of("", "Contact"), LocalizedText.of("Dank", "Thanks"));
    }

    private static Construct construct(String code, MissingRule rule, boolean scored) {
        return new Construct(new ConstructCode(code), LocalizedText.of("Label " + code, ""),
                List.of(new ConstructItem(new ItemCode("E1"), false), new ConstructItem(new ItemCode("E2"), true)),
                rule, scored);
    }

    private static ScalePoint point(String value, String dutch, String english) {
        return new ScalePoint(value, LocalizedText.of(dutch, english), false);
    }
}
