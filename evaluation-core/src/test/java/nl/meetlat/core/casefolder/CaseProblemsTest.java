package nl.meetlat.core.casefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.core.evaluation.OverijsselCase;
import nl.meetlat.core.question.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error a case can have is told with its file, row, column and value; and all of them together. */
class CaseProblemsTest {

    private static List<CaseProblem> problems(OverijsselCase changed) {
        return changed.read().problems();
    }

    private static String told(CaseProblem problem) {
        return "%s|%s|%s|%s|%s".formatted(problem.file(),
                problem.row().isPresent() ? Long.toString(problem.row().getAsLong()) : "",
                problem.column().orElse(""), problem.value().orElse(""), problem.code().code());
    }

    private static void assertTold(String file, UnaryOperator<String> change, String... expected) {
        assertThat(problems(new OverijsselCase().with(file, change))).extracting(CaseProblemsTest::told)
                .containsExactly(expected);
    }

    /** One replacement in one file, and the one problem that must come of it; {@code ~} stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            // questionnaire
            "questionnaire.csv ! code,type ! code,kind ! questionnaire.csv|1|kind|kind|column-unknown + questionnaire.csv|1|type|type|column-missing",
            "questionnaire.csv ! HK_RU,yesno ! HK RU,yesno ! questionnaire.csv|5|code|HK RU|code-invalid + responses.csv|1|HK_RU|HK_RU|column-unknown + plan.json||analyses[2].variables[0]|HK_RU|variable-unknown",
            "questionnaire.csv ! OP2,open ! OP1,open ! questionnaire.csv|51|code|OP1|code-twice + responses.csv|1|OP2|OP2|column-unknown",
            "questionnaire.csv ! OP2,open ! OP2,opne ! questionnaire.csv|51|type|opne|type-unknown",
            "questionnaire.csv ! ,0,tekst,50 ! ,2,tekst,50 ! questionnaire.csv|51|reverse|2|not-a-flag",
            "questionnaire.csv ! ,0,tekst,50 ! ,1,tekst,50 ! questionnaire.csv|51|reverse|1|reverse-needs-scale",
            "questionnaire.csv ! ,0,tekst,50 ! ,0,tekst,last ! questionnaire.csv|51|order|last|not-an-order",
            "questionnaire.csv ! ,0,tekst,50 ! ,0,tekst,49 ! questionnaire.csv|51|order|49|order-twice",
            "questionnaire.csv ! achtergrond,0,dienstjaren,3 ! achtergrond,0,jaren,3 ! questionnaire.csv|4|scale|jaren|scale-unknown",
            "questionnaire.csv ! achtergrond,0,dienstjaren,3 ! achtergrond,0,,3 ! questionnaire.csv|4|scale||value-missing",
            "questionnaire.csv ! ,open,0,tekst,50 ! ,OP1,0,tekst,50 ! questionnaire.csv||construct|OP1|construct-is-item",
            "questionnaire.csv ! ,open,0,tekst,50 ! ,o p,0,tekst,50 ! questionnaire.csv|51|construct|o p|code-invalid",
            // scales
            "scales.csv ! eens5,5, ! eens5,4, ! scales.csv|19|value|4|code-twice",
            "scales.csv ! organisatie,Trias ! organi satie,Trias ! scales.csv|5|scale|organi satie|code-invalid",
            "scales.csv ! organisatie,Trias,Trias,Trias,4 ! organisatie,Trias,,,4 ! scales.csv|5|label_en||text-missing",
            "scales.csv ! organisatie,Trias,Trias,Trias,4 ! organisatie,Trias,Trias,Trias,3 ! scales.csv|5|order|3|order-twice",
            // invitees
            "invitees.csv ! invitee_id,email ! id,email ! invitees.csv|1|invitee_id|invitee_id|column-missing",
            "invitees.csv ! deelnemer002@example.org ! deelnemer002@example ! invitees.csv|3|email|deelnemer002@example|email-invalid",
            "invitees.csv ! deelnemer007@example.org ! deelnemer001@example.org ! invitees.csv|8|email|deelnemer001@example.org|email-twice",
            "invitees.csv ! deelnemer007@example.org ! Deelnemer001@Example.org ! invitees.csv|8|email|Deelnemer001@Example.org|email-twice",
            "invitees.csv ! I009, ! I008, ! invitees.csv|10|invitee_id|I008|id-twice",
            "invitees.csv ! ,t5_10,nl~I004 ! ,t5_10,Dutch~I004 ! invitees.csv|4|language|Dutch|language-unknown",
            // responses
            "responses.csv ! respondent_id,invitee_id ! respondent_id,who ! responses.csv|1|who|who|column-unknown",
            "responses.csv ! ,OP1,OP2 ! ,OP2,OP2 ! responses.csv|1|OP2|OP2|column-twice + responses.csv|1|OP1|OP1|column-missing",
            "responses.csv ! ,Jarabee,uitvoerend,t10plus, ! ,Jarabe,uitvoerend,t10plus, ! responses.csv|2|A_ORG|Jarabe|not-on-scale",
            "responses.csv ! Jarabee,uitvoerend,t10plus,1,1,1,1,0,4, ! Jarabee,uitvoerend,t10plus,1,1,1,1,0,7, ! responses.csv|2|BL_RU|7|not-on-scale",
            "responses.csv ! R002,I107 ! R001,I107 ! responses.csv|3|respondent_id|R001|id-twice",
            "responses.csv ! R002,I107 ! ,I107 ! responses.csv|3|respondent_id||value-missing",
            "responses.csv ! R002,I107 ! R002,I999 ! responses.csv|3|invitee_id|I999|invitee-unknown",
            "responses.csv ! R002,I107 ! R002,I103 ! responses.csv|3|invitee_id|I103|invitee-twice",
            "responses.csv ! I103,nl,2012-11-12T09:05:37+01:00 ! I103,fr,2012-11-12T09:05:37+01:00 ! responses.csv|2|language|fr|language-unknown",
            "responses.csv ! 2012-11-12T09:05:37+01:00 ! 12-11-2012 ! responses.csv|2|started_at|12-11-2012|not-a-time",
            // plan
            "plan.json ! \"alpha\": 0.05 ! \"alpha\": 5 ! plan.json||alpha|5|out-of-bounds",
            "plan.json ! \"alpha\": 0.05 ! \"alpha\": \"5%\" ! plan.json||alpha|\"5%\"|json-type",
            "plan.json ! \"alpha\" ! \"aplha\" ! plan.json||aplha|aplha|field-unknown",
            "plan.json ! \"minimumGroupSize\": 5 ! \"minimumGroupSize\": -5 ! plan.json||minimumGroupSize|-5|out-of-bounds",
            "plan.json ! \"finitePopulation\": false ! \"finitePopulation\": 0 ! plan.json||finitePopulation|0|json-type",
            "plan.json ! \"kind\": \"response\" ! \"kind\": \"respons\" ! plan.json||analyses[0].kind|respons|kind-unknown",
            "plan.json ! \"id\": \"goals\" ! \"id\": \"effort\" ! plan.json||analyses[5].id|effort|code-twice",
            "plan.json ! \"id\": \"goals\" ! \"id\": \"go als\" ! plan.json||analyses[5].id|go als|code-invalid",
            "plan.json ! {\"id\": \"goals\", ! { ! plan.json||analyses[5].id|id|field-missing",
            "plan.json ! [\"DO1\", \"DO2\", \"DO3\", \"DO4\"] ! [\"DO1\", \"DO2\", \"DO3\", \"DO5\"] ! plan.json||analyses[5].variables[3]|DO5|variable-unknown",
            "plan.json ! [\"DO1\", \"DO2\", \"DO3\", \"DO4\"] ! [\"DO1\", \"DO2\", \"DO3\", \"DO3\"] ! plan.json||analyses[5].variables[3]|DO3|listed-twice",
            "plan.json ! [\"DO1\", \"DO2\", \"DO3\", \"DO4\"] ! [\"DO1\", \"OP1\"] ! plan.json||analyses[5].variables[1]|OP1|variable-unsuitable",
            "plan.json ! [\"DO1\", \"DO2\", \"DO3\", \"DO4\"] ! [] ! plan.json||analyses[5].variables||list-empty",
            "plan.json ! \"positive\": [\"1\"] ! \"positive\": [\"yes\"] ! plan.json||analyses[2].positive[0]|yes|not-on-scale TIMES 5",
            "plan.json ! \"by\": [\"A_FUN\", \"A_ORG\", \"A_DJ\"] ! \"by\": [\"A_FUN\", \"A_ORG\", \"ruimte\"] ! plan.json||analyses[7].by[2]|ruimte|variable-unknown",
            "plan.json ! \"adjust\": \"holm\" ! \"adjust\": \"bonferroni\" ! plan.json||analyses[7].adjust|bonferroni|not-allowed",
            "plan.json ! [\"organisation\", \"function\", \"tenure\"] ! [\"organisation\", \"team\"] ! plan.json||analyses[0].by[1]|team|background-unknown",
            "plan.json ! \"ruimte\": {\"label\" ! \"vrijheid\": {\"label\" ! plan.json||constructs.vrijheid|vrijheid|construct-without-items + plan.json||analyses[6].constructs[0]|ruimte|variable-unknown + plan.json||analyses[7].outcomes[0]|ruimte|variable-unknown",
            "plan.json ! \"ruimte\": {\"label\" ! \"inzet\": {}, \"herkenbaarheid\": {}, \"ruimte\": {\"label\" ! plan.json||constructs.herkenbaarheid|HK_RU|construct-item-unsuitable + plan.json||constructs.herkenbaarheid|HK_VE|construct-item-unsuitable + plan.json||constructs.herkenbaarheid|HK_EK|construct-item-unsuitable + plan.json||constructs.herkenbaarheid|HK_RV|construct-item-unsuitable + plan.json||constructs.herkenbaarheid|HK_BA|construct-item-unsuitable",
            "plan.json ! \"Balance\"}, \"minimumAnswered\": \"half\" ! \"Balance\"}, \"minimumAnswered\": 4 ! plan.json||constructs.balans.minimumAnswered|4|construct-too-small",
            "plan.json ! \"Balance\"}, \"minimumAnswered\": \"half\" ! \"Balance\"}, \"minimumAnswered\": \"most\" ! plan.json||constructs.balans.minimumAnswered|most|not-allowed",
            "plan.json ! \"analyses\": [ ! \"analyses\": [ 7, ! plan.json||analyses[0]|7|json-type"})
    void read_whenSomethingIsWrong_tellsWhere(String file, String found, String replacement, String expected) {
        List<CaseProblem> problems = problems(new OverijsselCase().with(file, text -> {
            String change = text.replaceFirst(Pattern.quote(found.replace('~', '\n')),
                    Matcher
                            .quoteReplacement(replacement == null ? "" : replacement.replace('~', '\n')));
            assertThat(change).as("something is changed").isNotEqualTo(text);
            return change;
        }));
        List<String> told = problems.stream().map(CaseProblemsTest::told).toList();
        if (expected.endsWith("TIMES 5")) {
            assertThat(told).hasSize(5).containsOnly(expected.replace(" TIMES 5", ""));
        } else {
            assertThat(told).containsExactlyInAnyOrder(expected.split(" \\+ "));
        }
    }

    @Test
    void read_whenAFileIsMissing_tellsWhich() {
        assertThat(problems(new OverijsselCase().without("responses.csv"))).extracting(CaseProblemsTest::told)
                .containsExactly("responses.csv||||file-missing");
        assertThat(problems(new OverijsselCase().without("scales.csv"))).extracting(CaseProblemsTest::told)
                .contains("scales.csv||||file-missing");
        assertThat(problems(new OverijsselCase().without("invitees.csv"))).extracting(CaseProblemsTest::told)
                .containsExactly("plan.json||analyses[0].kind|response|invitees-needed");
    }

    @Test
    void read_whenAFileIsEmpty_tellsWhich() {
        assertTold("invitees.csv", text -> "", "invitees.csv||||file-empty",
                "plan.json||analyses[0].kind|response|invitees-needed");
    }

    @Test
    void read_whenTheSameUnsoundCellsRepeat_tellsThemInEveryRow() {
        assertTold("responses.csv",
                text -> text.replace("nl,2012-11-12T09:05:37+01:00", "fr,2012-11-31T09:05:37+01:00")
                        .replace("nl,2012-11-12T09:09:16+01:00", "fr,2012-11-12T24:09:16+01:00")
                        .replaceAll("(?m)^(R00[12],.*),Jarabee,", "$1,Nergens,"),
                "responses.csv|2|A_ORG|Nergens|not-on-scale", "responses.csv|2|language|fr|language-unknown",
                "responses.csv|2|started_at|2012-11-31T09:05:37+01:00|not-a-time",
                "responses.csv|3|A_ORG|Nergens|not-on-scale", "responses.csv|3|language|fr|language-unknown",
                "responses.csv|3|started_at|2012-11-12T24:09:16+01:00|not-a-time");
    }

    @Test
    void read_whenARowHasAnotherWidth_tellsBothWidths() {
        CaseProblem problem = problems(new OverijsselCase().with("responses.csv",
                text -> text.replaceFirst("R001,I103,", "R001,I103,extra,"))).get(0);
        assertThat(told(problem)).isEqualTo("responses.csv|2||57|row-width");
        assertThat(problem.expected()).containsExactly("56");
    }

    @Test
    void read_whenAQuoteIsNotClosed_tellsTheRow() {
        assertThat(
                problems(new OverijsselCase().with("scales.csv", text -> text.replace("ja_nee,1,Ja", "ja_nee,1,\"Ja"))))
                .extracting(CaseProblemsTest::told).first().asString().matches("scales.csv\\|\\d+\\|\\|\\|broken-csv");
    }

    @Test
    void read_whenTheFileIsNotUtf8_saysSo() {
        CaseFiles latin = name -> name.equals("scales.csv")
                ? Optional.of(new ByteArrayInputStream(
                        "scale,value,label_nl,order\nx,1,één,1\n"
                                .getBytes(StandardCharsets.ISO_8859_1)))
                : new OverijsselCase().files().open(name);
        assertThat(new CaseFolderReader(latin).read().problems()).extracting(CaseProblemsTest::told)
                .contains("scales.csv||||not-utf8");
    }

    @Test
    void read_whenThePlanIsNoJson_tellsTheLine() {
        CaseProblem problem = problems(
                new OverijsselCase().with("plan.json", text -> text.replaceFirst("\"alpha\":", "alpha:")))
                .get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_JSON);
        assertThat(problem.row()).hasValue(3);
    }

    @Test
    void read_whenAConditionIsAboutALaterQuestion_tellsWhich() {
        assertThat(problems(new OverijsselCase().with("questionnaire.csv", text -> {
            String[] lines = text.split("\n", 3);
            return lines[0] + ",condition\n" + lines[1] + ",A_DJ = t0_2\n"
                    + String.join(",\n", lines[2].strip().split("\n")) + ",\n";
        }))).extracting(CaseProblemsTest::told)
                .containsExactly("questionnaire.csv|2|condition|A_DJ = t0_2|condition-unsound");
    }

    @Test
    void read_whenManyThingsAreWrong_tellsAllOfThemTogether() {
        OverijsselCase changed = new OverijsselCase()
                .with("questionnaire.csv", text -> text.replace("OP2,open", "OP2,opne"))
                .with("invitees.csv", text -> text.replace("deelnemer002@example.org", "nobody"))
                .with("responses.csv",
                        text -> text.replace(",Jarabee,uitvoerend,t10plus,1", ",Nergens,uitvoerend,t10plus,1"))
                .with("plan.json", text -> text.replace("\"alpha\": 0.05", "\"alpha\": 2"));
        assertThat(problems(changed)).extracting(CaseProblem::file).contains("questionnaire.csv", "invitees.csv",
                "responses.csv", "plan.json");
        assertThat(problems(changed)).filteredOn(problem -> problem.value().equals(Optional.of("Nergens")))
                .hasSizeGreaterThan(3);
    }

    @Test
    void read_whenThereAreThousandsOfProblems_tellsAThousandAndHowManyMore() {
        List<CaseProblem> problems = problems(new OverijsselCase().with("scales.csv",
                text -> text.replaceAll("(?m)^eens5,(\\d)", "eens5,1$1")));
        assertThat(problems).hasSize(Problems.MOST + 1);
        assertThat(problems.get(Problems.MOST).code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
        assertThat(Long.parseLong(problems.get(Problems.MOST).value().orElseThrow())).isGreaterThan(1000);
    }

    @Test
    void line_inBothLanguages_tellsPlaceValueAndExpectation() {
        CaseProblem problem = problems(new OverijsselCase().with("responses.csv",
                text -> text.replaceFirst(",Jarabee,uitvoerend,t10plus,", ",Jarabe,uitvoerend,t10plus,"))).get(0);
        assertThat(problem.line(Language.DUTCH))
                .isEqualTo("responses.csv: rij 2, kolom A_ORG: “Jarabe” staat niet op de "
                        + "schaal; verwacht: BjzO, Jarabee, Pactum, Trias");
        assertThat(problem.line(Language.ENGLISH))
                .isEqualTo("responses.csv: row 2, column A_ORG: “Jarabe” is not on the "
                        + "scale; expected: BjzO, Jarabee, Pactum, Trias");
    }

    @Test
    void message_ofEveryCode_isWordedInBothLanguages() {
        for (ProblemCode code : ProblemCode.values()) {
            CaseProblem problem = new CaseProblem("x.csv", OptionalLong.of(2), Optional.of("c"),
                    Optional.of("v"), code, List.of("e"));
            String dutch = problem.message(Language.DUTCH);
            String english = problem.message(Language.ENGLISH);
            assertThat(dutch).startsWith("rij 2, kolom c: ").doesNotContain("{");
            assertThat(english).startsWith("row 2, column c: ").isNotEqualTo(dutch);
        }
    }

    @Test
    void message_ofALongValueWithLineBreaks_staysShortAndOnOneLine() {
        CaseProblem problem = new CaseProblem("x.csv", OptionalLong.of(2), Optional.of("c"),
                Optional.of("a\nb".repeat(100)), ProblemCode.NOT_ON_SCALE, List.of());
        assertThat(problem.message(Language.ENGLISH)).hasSizeLessThan(200).doesNotContain("\n");
    }
}
