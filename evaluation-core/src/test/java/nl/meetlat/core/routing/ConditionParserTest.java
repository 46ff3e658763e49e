package nl.meetlat.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.Condition.Comparator;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.routing.ConditionProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of conditions: what it says, how it refuses, and that no text whatever does more than that. */
class ConditionParserTest {

    private static final ItemCode FUN = new ItemCode("FUN");
    private static final Condition MANAGEMENT = new Condition.Comparison(FUN, Comparator.EQUAL, "management");
    private static final Condition LONG_WEEK = new Condition.Comparison(new ItemCode("UREN"), Comparator.GREATER, "32");
    private static final Condition LEADS = new Condition.Includes(new ItemCode("TAAK"), "c");

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"FUN = management", "  FUN=management ", "(FUN = management)",
            "((FUN = \"management\"))", "\"FUN\" = management"})
    void parse_anyWayItIsWritten_isTheSame(String text) {
        assertThat(ConditionParser.parse(text).condition()).isEqualTo(MANAGEMENT);
    }

    @Test
    void parse_andBindsTighterThanOr_andNotTightest() {
        assertThat(ConditionParser.parse("FUN = management or UREN > 32 and not TAAK includes c").condition())
                .isEqualTo(new Condition.Any(List.of(MANAGEMENT,
                        new Condition.All(List.of(LONG_WEEK, new Condition.Not(LEADS))))));
        assertThat(ConditionParser.parse("(FUN = management or UREN > 32) and answered(KORT)").condition())
                .isEqualTo(new Condition.All(List.of(new Condition.Any(List.of(MANAGEMENT, LONG_WEEK)),
                        new Condition.Answered(new ItemCode("KORT")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"FUN ! UNEXPECTED_END ! 4", "FUN = ! UNEXPECTED_END ! 6",
            "= management ! UNEXPECTED ! 1", "FUN = management UREN > 3 ! UNEXPECTED ! 18",
            "FUN = and ! UNEXPECTED ! 7", "FUN == x ! MISWRITTEN ! 5", "FUN = x) ! UNEXPECTED ! 8",
            "(FUN = x ! UNEXPECTED_END ! 9", "answered FUN ! UNEXPECTED ! 10", "answered(FUN ! UNEXPECTED_END ! 13",
            "FUN = \"x ! UNCLOSED_TEXT ! 7", "FUN = \"\" ! VALUE_LENGTH ! 7", "FUN & x ! UNEXPECTED ! 5",
            "${7*7} ! UNEXPECTED ! 1", "FUN = #{7*7} ! UNEXPECTED ! 7", "FUN = 'x' ! UNEXPECTED ! 7",
            "2FUN = x ! UNEXPECTED ! 1", "UREN = 36,5 ! DECIMAL_COMMA ! 8", "UREN=-,5 ! UNEXPECTED ! 7",
            "FUN = x or ! UNEXPECTED_END ! 11", "not ! UNEXPECTED_END ! 4"})
    void parse_whenItIsNoCondition_tellsThePlace(String text, Kind kind, int position) {
        ConditionProblem problem = problem(text);

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.position()).isEqualTo(position);
    }

    @Test
    void problem_isToldInBothLanguages_withPlaceAndWhatIsExpected() {
        assertThat(problem("FUN = management UREN > 3").message(Language.DUTCH))
                .isEqualTo("bij teken 18: \"UREN\" kan hier niet staan; schrijf hier and, or of niets meer");
        assertThat(problem("FUN management").message(Language.ENGLISH)).isEqualTo(
                "at character 5: \"management\" cannot stand here; write =, !=, <, <=, >, >= or includes here");
        assertThat(problem("(FUN = management").message(Language.DUTCH)).isEqualTo(
                "de voorwaarde houdt bij teken 18 te vroeg op; schrijf daar nog and, or of )");
        assertThat(problem("").message(Language.DUTCH)).contains("is leeg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"FUN = a AND UREN > 3 ! 9 ! and ! AND", "FUN = a en UREN > 3 ! 9 ! and ! en",
            "FUN = a && UREN > 3 ! 9 ! and ! &&", "FUN = a || UREN > 3 ! 9 ! or ! ||",
            "(FUN = a Or UREN > 3) ! 10 ! or ! Or", "FUN == a ! 5 ! = ! ==", "UREN => 3 ! 6 ! >= ! =>",
            "FUN is a ! 5 ! = ! is", "TAAK INCLUDES c ! 6 ! includes ! INCLUDES"})
    void problem_whereAnotherLanguageWasWritten_saysOutrightWhatToWrite(String text, int position, String right,
            String written) {
        assertThat(problem(text).message(Language.DUTCH))
                .isEqualTo("bij teken " + position + ": schrijf " + right + " in plaats van " + written);
        assertThat(problem(text).message(Language.ENGLISH))
                .isEqualTo("at character " + position + ": write " + right + " instead of " + written);
    }

    @Test
    void problem_whereAValueMayNeedQuotes_saysSoInOneSentence() {
        assertThat(problem("FUN & x").message(Language.DUTCH)).isEqualTo(
                "bij teken 5: \"&\" kan hier niet staan; schrijf hier de code van een vraag, =, !=, <, <=, >, >=,"
                        + " includes of een waarde, met \" ervoor en erachter als er zo’n teken in staat");
        assertThat(problem("FUN = #{7*7}").message(Language.ENGLISH)).isEqualTo(
                "at character 7: \"#\" cannot stand here; write the code of a question, =, !=, <, <=, >, >=,"
                        + " includes or a value, with \" before and behind it when there is such a character in it here");
    }

    @Test
    void parse_beyondTheLimits_isRefused() {
        assertThat(problem("x".repeat(2001)).kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(problem("(".repeat(21) + "A = 1" + ")".repeat(21)).kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(problem("not ".repeat(21) + "A = 1").kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(problem("A = 1 and ".repeat(50) + "A = 1").kind()).isEqualTo(Kind.TOO_MANY_TERMS);
        assertThat(problem("A = " + "x".repeat(101)).kind()).isEqualTo(Kind.VALUE_LENGTH);
        assertThat(ConditionParser.parse("(".repeat(20) + "A = 1" + ")".repeat(20)).terms()).hasSize(1);
        assertThat(ConditionParser.parse("A = 1 and ".repeat(49) + "A = 1").terms()).hasSize(50);
    }

    @Test
    void parse_writtenWithoutBlanks_isReadBackFromItsLongerTextForm() {
        String tight = String.join(" and ", Collections.nCopies(50, "TEVREDENHD1>=4"));

        Condition condition = ConditionParser.parse(tight).condition();

        assertThat(condition.toString()).hasSize(1045);
        assertThat(ConditionParser.parse(condition.toString()).condition()).isEqualTo(condition);
        assertThat(ConditionParser.parseStored(condition.toString()).condition()).isEqualTo(condition);
    }

    @Test
    void parse_whenItsTextFormIsTooLong_isRefusedAndStoredOnesAreReadAllTheSame() {
        String tight = String.join(" and ", Collections.nCopies(50, "A".repeat(33) + "=4"));

        assertThat(tight.length()).isLessThan(ConditionParser.LONGEST);
        assertThat(problem(tight).kind()).as("its form of 2,095 characters").isEqualTo(Kind.TOO_LONG);
        assertThat(ConditionParser.parseStored(tight.replace("=", " = ")).terms()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "not", "and", "or", "includes"})
    void parse_wordsOfTheLanguageInQuotes_areCodesAndValues(String word) {
        Condition condition = new Condition.Comparison(new ItemCode(word), Comparator.UNEQUAL, word);

        assertThat(ConditionParser.parse(condition.toString()).condition()).isEqualTo(condition);
    }

    @Property
    void parse_anyText_isReadOrRefusedAtOnce(@ForAll @StringLength(max = 2000) String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 3000)
    void parse_anyHeapOfItsOwnWords_isReadOrRefusedAtOnce(@ForAll("heaps") String text) {
        assertReadOrRefused(text);
    }

    private static void assertReadOrRefused(String text) {
        long begun = System.nanoTime();
        try {
            Condition read = ConditionParser.parse(text).condition();
            assertThat(ConditionParser.parse(read.toString()).condition()).isEqualTo(read);
        } catch (ConditionRefusedException e) {
            assertThat(e.problem().position()).isBetween(1, Math.max(1, text.length() + 1));
            assertThat(e.problem().message(Language.DUTCH)).isNotBlank();
            assertThat(e.problem().message(Language.ENGLISH)).isNotBlank();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of("and", "or", "not", "includes", "answered", "(", ")", "=", "!=", "<", ">=", "\"", "\"\"",
                " ", "FUN", "4", "a.b", "-3", "${x}", "\u00e9", "\ud83d\ude00", "\u0000", "\u00a0").list().ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Property
    void toString_ofAnyCondition_isReadBackAsTheSame(@ForAll("conditions") Condition condition) {
        assertThat(ConditionParser.parse(condition.toString()).condition()).isEqualTo(condition);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<ItemCode> codes = Arbitraries.of("FUN", "a_1", "not", "includes").map(ItemCode::new);
        Arbitrary<String> values = Arbitraries.oneOf(Arbitraries.strings().ofMinLength(1).ofMaxLength(6),
                Arbitraries.of("4", "-0.5", "2012-11-05", "and", "a b", "\"", "x)"));
        Arbitrary<Condition> terms = Arbitraries.oneOf(
                Combinators.combine(codes, Arbitraries.of(Comparator.class), values).as(Condition.Comparison::new),
                Combinators.combine(codes, values).as(Condition.Includes::new),
                codes.map(Condition.Answered::new));
        return grown(grown(grown(terms)));
    }

    private static Arbitrary<Condition> grown(Arbitrary<Condition> inner) {
        Arbitrary<List<Condition>> several = inner.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(inner, inner.map(Condition.Not::new), several.map(Condition.All::new),
                several.map(Condition.Any::new));
    }

    private static ConditionProblem problem(String text) {
        return catchThrowableOfType(ConditionRefusedException.class, () -> ConditionParser.parse(text)).problem();
    }
}
