package nl.meetlat.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.DateQuestion;
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
import nl.meetlat.core.routing.ConditionProblem.Kind;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked what, and which conditions cannot stand. */
class RoutingTest {

    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");
    private static final AnswerScale FUNCTIONS = new AnswerScale(new ScaleCode("functie"),
            List.of(new ScalePoint("management", WORDS, false), new ScalePoint("staf", WORDS, false),
                    new ScalePoint("anders", WORDS, false, true)));
    private static final AnswerScale AGREE = new AnswerScale(new ScaleCode("eens"),
            List.of(new ScalePoint("5", WORDS, false), new ScalePoint("4", WORDS, false),
                    new ScalePoint("3", WORDS, false), new ScalePoint("9", WORDS, true)));

    private static Questionnaire questionnaire(Page... pages) {
        return new Questionnaire(WORDS, List.of(Language.DUTCH),
                new RespondentTexts(WORDS, 5, WORDS, WORDS, WORDS, WORDS), List.of(FUNCTIONS, AGREE), List.of(pages),
                List.of());
    }

    private static Page page(String condition, Question... questions) {
        return new Page(WORDS, WORDS, List.of(questions),
                Optional.of(condition).filter(text -> !text.isEmpty())
                        .map(text -> ConditionParser.parse(text).condition()));
    }

    private static Asking when(String condition) {
        return condition.isEmpty() ? Asking.OPTIONAL
                : Asking.OPTIONAL.when(ConditionParser.parse(condition).condition());
    }

    private static Question open(String code, String condition) {
        return new OpenQuestion(new ItemCode(code), WORDS, false, when(condition));
    }

    private static Page asked() {
        return page("", new SingleChoice(new ItemCode("FUN"), WORDS, FUNCTIONS, Asking.REQUIRED),
                new MultipleChoice(new ItemCode("TAAK"), WORDS, AGREE, Asking.OPTIONAL),
                new ScaleQuestion(new ItemCode("RU1"), WORDS, AGREE, Asking.OPTIONAL),
                new NumberQuestion(new ItemCode("UREN"), WORDS, 0, 60, WORDS, Asking.OPTIONAL),
                new DateQuestion(new ItemCode("SINDS"), WORDS, Asking.OPTIONAL), open("KORT", ""),
                new RankingQuestion(new ItemCode("TOP"), WORDS, AGREE, 2, Asking.OPTIONAL));
    }

    private static Route route(Questionnaire questionnaire, String answers) {
        Map<ItemCode, String> stored = new HashMap<>();
        Stream.of(answers.split(" ")).filter(answer -> !answer.isEmpty()).map(answer -> answer.split("="))
                .forEach(answer -> stored.put(new ItemCode(answer[0]), answer[1]));
        return new Routing(questionnaire).route(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"FUN = management ~ FUN=management ~ true",
            "FUN = management ~ FUN=staf ~ false",
            "FUN = management ~ '' ~ false", "FUN != management ~ '' ~ false", "not FUN = management ~ '' ~ true",
            "FUN != management ~ FUN=staf ~ true", "TAAK includes 4 ~ TAAK=5|4 ~ true",
            "TAAK includes 4 ~ TAAK=5 ~ false",
            "TOP includes 4 ~ TOP=3|4 ~ true", "RU1 >= 4 ~ RU1=5 ~ true", "RU1 >= 4 ~ RU1=4 ~ true",
            "RU1 >= 4 ~ RU1=3 ~ false", "RU1 >= 4 ~ RU1=9 ~ false", "RU1 < 4 ~ RU1=9 ~ false", "RU1 = 9 ~ RU1=9 ~ true",
            "UREN > 32 ~ UREN=32.0 ~ false", "UREN > 32 ~ UREN=32.5 ~ true", "UREN = 32 ~ UREN=32.0 ~ true",
            "UREN <= 8 ~ '' ~ false", "SINDS < 2012-01-01 ~ SINDS=2009-03-01 ~ true",
            "SINDS < 2012-01-01 ~ SINDS=2012-01-01 ~ false", "answered(KORT) ~ KORT=x ~ true",
            "answered(KORT) ~ '' ~ false", "answered(RU1) ~ RU1=9 ~ true",
            "FUN = staf and (UREN > 8 or RU1 = 5) ~ FUN=staf RU1=5 ~ true",
            "FUN = staf and (UREN > 8 or RU1 = 5) ~ FUN=staf RU1=4 ~ false"})
    void route_asksWhatTheConditionHoldsFor(String condition, String answers, boolean asked) {
        Questionnaire questionnaire = questionnaire(asked(), page("", open("X", condition)));

        assertThat(RoutingCheck.of(questionnaire)).isEmpty();
        assertThat(route(questionnaire, answers).isAsked(new ItemCode("X"))).isEqualTo(asked);
    }

    @Test
    void route_whenAQuestionIsNotPut_itsStoredAnswerCountsAsOpen() {
        Questionnaire questionnaire = questionnaire(asked(),
                page("", open("A", "FUN = staf"), open("B", "answered(A)"), open("C", "not answered(A)")));

        Route route = route(questionnaire, "FUN=management A=x B=y C=z");

        assertThat(route.hidden()).contains(new ItemCode("A"), new ItemCode("B")).doesNotContain(new ItemCode("C"));
        assertThat(route.counted()).containsEntry(new ItemCode("C"), "z").doesNotContainKey(new ItemCode("A"));
    }

    @Test
    void route_whenNothingOnAPageIsPut_passesItOver() {
        Questionnaire questionnaire = questionnaire(asked(), page("FUN = staf", open("A", "")),
                page("", open("B", "UREN > 8"), open("C", "UREN > 16")), page("", open("D", "")));

        assertThat(route(questionnaire, "FUN=management").hiddenPages()).containsExactlyInAnyOrder(2, 3);
        assertThat(route(questionnaire, "FUN=staf UREN=10").hiddenPages()).isEmpty();
        assertThat(route(questionnaire, "UREN=10").hidden()).containsExactlyInAnyOrder(new ItemCode("A"),
                new ItemCode("C"), new ItemCode("FUN_other"));
    }

    @Test
    void lacking_areRequiredQuestionsThatArePutAndOpen() {
        Question top = new RankingQuestion(new ItemCode("T2"), WORDS, AGREE, 2,
                Asking.REQUIRED.when(ConditionParser.parse("FUN = staf").condition()));
        Questionnaire questionnaire = questionnaire(asked(), page("", top));
        Routing routing = new Routing(questionnaire);

        assertThat(routing.lacking(route(questionnaire, ""))).containsExactly(new ItemCode("FUN"));
        assertThat(routing.lacking(route(questionnaire, "FUN=management"))).isEmpty();
        assertThat(routing.lacking(route(questionnaire, "FUN=staf T2=5"))).as("not to the end")
                .containsExactly(new ItemCode("T2"));
        assertThat(routing.lacking(route(questionnaire, "FUN=staf T2=5|4"))).isEmpty();
    }

    @Test
    void words_ofAChoice_arePutToWhoChoseThem() {
        ItemCode words = new ItemCode("FUN_other");

        assertThat(route(questionnaire(asked()), "FUN=anders").isAsked(words)).isTrue();
        assertThat(route(questionnaire(asked()), "FUN=staf FUN_other=x").isAsked(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!',
            value = {"FUNC = staf ! QUESTION_UNKNOWN ! 1", "FUN = staf and X = 1 ! QUESTION_NOT_BEFORE ! 16",
                    "answered(LATER) ! QUESTION_NOT_BEFORE ! 10", "FUN = baas ! NOT_ON_SCALE ! 7",
                    "RU1 >= 2 ! NOT_ON_SCALE ! 8",
                    "RU1 >= 9 ! NOT_ON_SCALE ! 8", "TAAK includes 7 ! NOT_ON_SCALE ! 15", "TAAK = 4 ! UNSUITABLE ! 6",
                    "FUN includes staf ! UNSUITABLE ! 5", "FUN > staf ! UNSUITABLE ! 5", "KORT = x ! UNSUITABLE ! 6",
                    "UREN > veel ! NOT_A_NUMBER ! 8", "UREN > 61 ! OUT_OF_BOUNDS ! 8", "SINDS > 2012 ! NOT_A_DATE ! 9",
                    "SINDS > 2012-02-30 ! NOT_A_DATE ! 9", "FUN = staf and FUN = management ! NEVER ! 1",
                    "UREN > 60 ! NEVER ! 1", "RU1 >= 4 and RU1 = 3 ! NEVER ! 1",
                    "answered(FUN_other) and FUN = staf ! NEVER ! 1",
                    "answered(KORT) and not answered(KORT) ! NEVER ! 1"})
    void check_whenAConditionCannotStand_tellsWhatAndWhere(String condition, Kind kind, int position) {
        Questionnaire questionnaire = questionnaire(asked(),
                page("", open("X", condition), open("LATER", "")));

        RoutingProblem problem = RoutingCheck.of(questionnaire).get(0);

        assertThat(problem.problem().kind()).isEqualTo(kind);
        assertThat(problem.problem().position()).isEqualTo(position);
        assertThat(problem.page()).isEqualTo(2);
        assertThat(problem.question()).contains(new ItemCode("X"));
        assertThat(problem.problem().message(Language.DUTCH)).contains("; schrijf ").doesNotContain("{", ": ;");
        assertThat(problem.problem().message(Language.ENGLISH)).contains("; write ").doesNotContain("{", ": ;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "UREN = 36,5 ! bij teken 8: in een voorwaarde staat een getal met een punt, niet met een komma; schrijf 36.5 in plaats"
                    + " van 36,5",
            "FUN = 1 ! bij teken 7: vraag FUN heeft geen antwoord met de waarde \"1\"; schrijf een waarde die er wel is: management"
                    + " (tekst), staf (tekst) of anders (tekst)",
            "KORT = x ! bij teken 6: \"=\" past niet bij vraag KORT; schrijf answered(KORT)",
            "TAAK = 4 ! bij teken 6: \"=\" past niet bij vraag TAAK; schrijf includes of answered(TAAK)"})
    void problem_saysWhatToWriteInstead(String condition, String told) {
        assertThat(told(condition)).isEqualTo(told);
    }

    private static String told(String condition) {
        try {
            return RoutingCheck.of(questionnaire(asked(), page("", open("X", condition)))).get(0).problem()
                    .message(Language.DUTCH);
        } catch (ConditionRefusedException e) {
            return e.problem().message(Language.DUTCH);
        }
    }

    @Test
    void problem_whenAQuestionIsCalledAsSomethingExpected_namesTheQuestion() {
        assertThat(RoutingCheck.of(questionnaire(page("", open("VALUE", "")), page("", open("X", "answered(NIETS)"))))
                .get(0).problem().message(Language.DUTCH))
                .endsWith("schrijf de code van een vraag die ervoor komt: VALUE");
    }

    @Test
    void problem_whenNoQuestionComesBefore_saysSo() {
        assertThat(RoutingCheck.of(questionnaire(page("", open("X", "answered(LATER)"), open("LATER", "")))).get(0)
                .problem().message(Language.DUTCH))
                .isEqualTo(
                        "bij teken 10: vraag LATER wordt niet hiervoor gesteld, en een andere vraag komt er ook niet voor;"
                                + " zet eerst de vraag LATER ervoor, of laat de voorwaarde weg");
        assertThat(RoutingCheck.of(questionnaire(page("", open("X", "answered(NIETS)")))).get(0).problem()
                .message(Language.ENGLISH))
                .isEqualTo(
                        "at character 10: there is no question NIETS, and no question comes before this yet; leave the"
                                + " condition out, or put a question before it first");
    }

    @Test
    void check_ofAPage_isHeldAgainstThePagesBefore() {
        Questionnaire questionnaire = questionnaire(asked(), page("answered(A)", open("A", "")),
                page("FUN = staf", open("B", "FUN = management")));

        assertThat(RoutingCheck.of(questionnaire)).singleElement().satisfies(problem -> {
            assertThat(problem.page()).isEqualTo(2);
            assertThat(problem.question()).isEmpty();
            assertThat(problem.problem().kind()).isEqualTo(Kind.QUESTION_NOT_BEFORE);
        });
        assertThat(RoutingCheck.of(questionnaire(asked(), page("FUN = staf", open("B", "FUN = management")))))
                .as("nobody comes to B").extracting(problem -> problem.problem().kind()).containsExactly(Kind.NEVER);
    }

    @Test
    void check_ofManyQuestions_endsSoon() {
        StringBuilder all = new StringBuilder("FUN = staf");
        for (int hours = 1; hours < 45; hours++) {
            all.append(" and UREN != ").append(hours);
        }
        Questionnaire questionnaire = questionnaire(asked(), page("", open("X", all.toString())),
                page("", open("Y",
                        "answered(X) and TAAK includes 4 and TOP includes 3 and SINDS > 2000-01-01 and RU1 > 3")));

        assertThat(RoutingCheck.of(questionnaire)).isEmpty();
    }
}
