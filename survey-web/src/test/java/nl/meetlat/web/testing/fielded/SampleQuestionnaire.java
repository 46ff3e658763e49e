package nl.meetlat.web.testing.fielded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.core.survey.Retention;

/**
 * Pages in Dutch and English with a question of every kind: page 1 about the respondent (FUN, TAAK with "something else,
 * namely", UREN, SINDS), page 2 statements on five points (RU1, RU2, RU3, the first two asked for once) and one with "no
 * opinion" (PP1), page 3 an information text, yes or no (HK), why not for who says no (WAAROM), the two most important of four
 * (TOP), a short and a long text (KORT, LANG). Managers have a page 4 with one question that they must answer (LEIDT).
 */
public final class SampleQuestionnaire {

    private static final AnswerScale AGREE = scale("eens5", point("1", "Zeer mee oneens", "Strongly disagree"),
            point("2", "Mee oneens", "Disagree"),
            point("3", "Niet mee eens, niet mee oneens", "Neither agree nor disagree"),
            point("4", "Mee eens", "Agree"), point("5", "Zeer mee eens", "Strongly agree"));
    private static final AnswerScale AGREE_OR_NOT = new AnswerScale(new ScaleCode("eens5g"),
            Stream.concat(AGREE.points().stream(),
                    Stream.of(new ScalePoint("9", LocalizedText.of("Geen mening", "No opinion"), true))).toList());
    private static final AnswerScale YES_NO = scale("ja_nee", point("1", "Ja", "Yes"), point("0", "Nee", "No"));
    private static final AnswerScale FUNCTIONS = scale("functie", point("bestuur", "Bestuur of directie", "Board"),
            point("management", "Management of teamleider", "Management or team leader"),
            point("uitvoerend", "Uitvoerend medewerker", "Front-line staff"));
    private static final AnswerScale TASKS = scale("taken", point("a", "Begeleiden van gezinnen", "Guiding families"),
            point("b", "Onderzoek en indicatie", "Assessment"), point("c", "Leidinggeven", "Managing"),
            new ScalePoint("d", LocalizedText.of("Iets anders, namelijk", "Something else, namely"), false, true));
    private static final AnswerScale WISHES = scale("wensen", point("tijd", "Meer tijd", "More time"),
            point("geld", "Meer geld", "More money"), point("regels", "Minder regels", "Fewer rules"),
            point("overleg", "Beter overleg", "Better consultation"));

    private static final AnswerScale OFTEN = scale("vaak", point("week", "Elke week", "Every week"),
            point("maand", "Elke maand", "Every month"), point("minder", "Minder vaak", "Less often"));

    private SampleQuestionnaire() {}

    public static Questionnaire ofEveryKind() {
        Page about = new Page(LocalizedText.of("Over u en uw werk", "About you and your work"), LocalizedText.EMPTY,
                List.of(new SingleChoice(new ItemCode("FUN"),
                        LocalizedText.of("Wat is uw huidige functie?", "What is your current position?"), FUNCTIONS,
                        Asking.OPTIONAL),
                        new MultipleChoice(new ItemCode("TAAK"),
                                LocalizedText.of("Wat doet u in uw werk?", "What do you do in your work?"), TASKS,
                                Asking.OPTIONAL),
                        new NumberQuestion(new ItemCode("UREN"),
                                LocalizedText.of("Hoeveel uur per week werkt u?",
                                        "How many hours a week do you work?"),
                                0, 60, LocalizedText.of("uur per week", "hours a week"), Asking.OPTIONAL),
                        new DateQuestion(new ItemCode("SINDS"), LocalizedText.of("Sinds wanneer werkt u hier?",
                                "Since when have you been working here?"), Asking.OPTIONAL)));
        Page room = new Page(LocalizedText.of("Ruimte in uw organisatie", "Room to act in your organisation"),
                LocalizedText.of(
                        "In hoeverre bent u het eens met deze stellingen? Er zijn geen goede of foute antwoorden.",
                        "How far do you agree with these statements? There are no right or wrong answers."),
                List.of(statement("RU1",
                        "In mijn organisatie krijgen medewerkers de ruimte om samen met de cli\u00ebnt te bepalen welke hulp"
                                + " nodig is.",
                        "In my organisation, staff are given room to decide together with the client what help is needed.",
                        AGREE, Asking.REMINDED),
                        statement("RU2",
                                "Medewerkers kunnen bij ons van de standaardaanpak afwijken als de situatie van een"
                                        + " cli\u00ebnt daarom vraagt.",
                                "Staff here can depart from the standard approach when a client's situation calls for it.",
                                AGREE, Asking.REMINDED),
                        statement("RU3", "Regels en protocollen bepalen bij ons nog te vaak wat er gebeurt.",
                                "Rules and protocols still decide too often what happens here.", AGREE,
                                Asking.OPTIONAL),
                        statement("PP1",
                                "De provincie heeft helder gecommuniceerd over de stappen in het veranderproces.",
                                "The province has communicated clearly about the steps in the change process.",
                                AGREE_OR_NOT, Asking.OPTIONAL)));
        Page last = new Page(LocalizedText.EMPTY, LocalizedText.EMPTY,
                List.of(new Information(new ItemCode("INFO"), LocalizedText.of(
                        "Tot slot drie vragen over de nieuwe werkwijze.\nDaarna ziet u al uw antwoorden nog eens bij elkaar.",
                        "Finally three questions about the new way of working.\nAfter that you see all your answers together.")),
                        new YesNoQuestion(new ItemCode("HK"), LocalizedText.of(
                                "Ziet u Vertrouwen als een herkenbaar element in de nieuwe werkwijze?",
                                "Do you see Trust as a recognisable element in the new way of working?"), YES_NO,
                                Asking.OPTIONAL),
                        new OpenQuestion(new ItemCode("WAAROM"), LocalizedText.of("Wat maakt Vertrouwen onherkenbaar?",
                                "What makes Trust unrecognisable?"), false, when("HK = 0")),
                        new RankingQuestion(new ItemCode("TOP"), LocalizedText.of(
                                "Wat hebt u het meest nodig om goed te werken?",
                                "What do you need most to work well?"), WISHES, 2, Asking.OPTIONAL),
                        new OpenQuestion(new ItemCode("KORT"), LocalizedText.of(
                                "Welk woord past het best bij de nieuwe werkwijze?",
                                "Which word fits the new way of working best?"), false, Asking.OPTIONAL),
                        new OpenQuestion(new ItemCode("LANG"), LocalizedText.of(
                                "Wat zou u de komende tijd graag anders of beter zien?",
                                "What would you like to see done differently or better in the period ahead?"), true,
                                Asking.OPTIONAL)));
        Page leading = new Page(LocalizedText.of("Leidinggeven", "Leading"), LocalizedText.EMPTY,
                List.of(new SingleChoice(new ItemCode("LEIDT"), LocalizedText.of(
                        "Hoe vaak bespreekt u de werkwijze met uw team?",
                        "How often do you discuss the way of working with your team?"), OFTEN, Asking.REQUIRED)),
                Optional.of(condition("FUN = management")));
        return questionnaire(List.of(AGREE, AGREE_OR_NOT, YES_NO, FUNCTIONS, TASKS, WISHES, OFTEN),
                List.of(about, room, last, leading));
    }

    private static Asking when(String condition) {
        return Asking.OPTIONAL.when(condition(condition));
    }

    private static Condition condition(String text) {
        return ConditionParser.parse(text).condition();
    }

    /** Pages of statements on five points, called S1, S2 and on, none required. */
    public static Questionnaire ofStatements(int pages, int statementsPerPage) {
        List<Page> made = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<Question> statements = new ArrayList<>();
            for (int i = 1; i <= statementsPerPage; i++) {
                int number = page * statementsPerPage + i;
                statements.add(statement("S" + number, "Stelling nummer " + number + " gaat over mijn werk.",
                        "Statement number " + number + " is about my work.", AGREE, Asking.OPTIONAL));
            }
            made.add(new Page(LocalizedText.EMPTY, LocalizedText.EMPTY, statements));
        }
        return questionnaire(List.of(AGREE), made);
    }

    /** Everything stated: the thread goes after a month, people after two, answers after a year. */
    static PrivacyStatement privacy(PrivacyMode mode, LocalDate today, List<Language> languages) {
        return new PrivacyStatement(mode, told("Hogeschool Voorbeeld", "Example University", languages),
                Optional.of(LegalBasis.PUBLIC_TASK),
                told("Alleen de onderzoekers van de hogeschool zien uw antwoorden",
                        "Only the university's researchers see your answers", languages),
                told("Anna de Wit, anna.dewit@example.org", "Anna de Wit, anna.dewit@example.org", languages),
                new Retention(mode == PrivacyMode.CONFIDENTIAL ? Optional.of(today.plusMonths(1)) : Optional.empty(),
                        Optional.of(today.plusMonths(2)), Optional.of(today.plusYears(1))));
    }

    /** In Dutch and, for everybody else, in English. */
    private static LocalizedText told(String dutch, String english, List<Language> languages) {
        LocalizedText text = LocalizedText.of(dutch, english);
        for (Language language : languages) {
            text = text.exactly(language).isEmpty() ? text.with(language, english) : text;
        }
        return text;
    }

    private static Questionnaire questionnaire(List<AnswerScale> scales, List<Page> pages) {
        RespondentTexts texts = new RespondentTexts(LocalizedText.of(
                "Hogeschool Voorbeeld onderzoekt hoe de nieuwe werkwijze in de jeugdzorg bevalt. Met uw ervaring kunnen de"
                        + " provincie en de instellingen die verbeteren.",
                "Example University studies how the new way of working in youth care is received. Your experience helps the"
                        + " province and the organisations to improve it."),
                6, LocalizedText.of(
                        "We gebruiken uw antwoorden alleen voor dit onderzoek, op grond van uw toestemming. Na twee jaar"
                                + " wissen we ze.",
                        "We use your answers for this study only, with your consent. After two years we erase them."),
                LocalizedText.of(
                        "Alleen de onderzoekers van de hogeschool zien uw antwoorden. Uw werkgever ziet ze niet.",
                        "Only the university's researchers see your answers. Your employer does not."),
                LocalizedText.of("Anna de Wit, anna.dewit@example.org, 088 000 00 00",
                        "Anna de Wit, anna.dewit@example.org, +31 88 000 00 00"),
                LocalizedText.of("Met uw antwoorden helpt u de jeugdzorg in Overijssel verder.",
                        "Your answers help youth care in Overijssel to move on."));
        return new Questionnaire(LocalizedText.of("Werken vanuit kernwaarden", "Working from core values"),
                List.of(Language.DUTCH, Language.ENGLISH), texts, scales, pages, List.of());
    }

    private static ScaleQuestion statement(String code, String dutch, String english, AnswerScale scale,
            Asking asking) {
        return new ScaleQuestion(new ItemCode(code), LocalizedText.of(dutch, english), scale, asking);
    }

    private static AnswerScale scale(String code, ScalePoint... points) {
        return new AnswerScale(new ScaleCode(code), List.of(points));
    }

    private static ScalePoint point(String value, String dutch, String english) {
        return new ScalePoint(value, LocalizedText.of(dutch, english), false);
    }
}
