package nl.meetlat.core.casefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.meetlat.core.drafting.ScaleEdits;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.survey.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions, "other, namely", rankings and three levels of required in the files of a case. */
class RoutedCaseTest {

    private static Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        files.put("scales.csv", """
            scale,value,label_nl,order,missing,namely
            functie,staf,Staf,1,0,0
            functie,anders,"Anders, namelijk",2,0,1
            eens,1,Oneens,1,,
            eens,2,Eens,2,,
            eens,3,Zeer eens,3,,
            """);
        files.put("questionnaire.csv", """
            code,type,text_nl,construct,reverse,scale,order,page,required,condition,page_condition,places
            FUN,single,Functie?,a,0,functie,1,1,hard,,,
            UREN,number,Uren?,a,0,,2,1,soft,,,
            WAT,ranking,Wat eerst?,a,0,eens,3,2,1,,UREN > 8,2
            LAST,likert,Last?,a,0,eens,4,2,0,FUN = staf or UREN > 32,,
            """);
        files.put("responses.csv", """
            respondent_id,FUN,FUN_other,UREN,WAT,LAST
            1,anders,Bakker,40,3|1,2
            2,staf,,36,1,
            3,anders,,8,,
            """);
        return files;
    }

    private static Reading<CaseFolder> read(Map<String, String> files) {
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new CaseFolderReader(CaseFiles.ofContents(contents)).withResponses().read();
    }

    @Test
    void read_keepsConditionsLevelsAndPlaces() {
        Questionnaire questionnaire = read(files()).toOptional().orElseThrow().questionnaire();

        assertThat(questionnaire.pages()).hasSize(2);
        assertThat(questionnaire.pages().get(1).condition().orElseThrow()).hasToString("UREN > 8");
        assertThat(questionnaire.questions()).extracting(question -> question.code().value()).containsExactly("FUN",
                "FUN_other", "UREN", "WAT", "LAST");
        assertThat(questionnaire.questions()).extracting(Question::obligation).containsExactly(Obligation.REQUIRED,
                Obligation.OPTIONAL, Obligation.REMINDED, Obligation.REMINDED, Obligation.OPTIONAL);
        assertThat(questionnaire.question(new ItemCode("LAST")).orElseThrow().condition().orElseThrow())
                .hasToString("FUN = staf or UREN > 32");
        assertThat(questionnaire.question(new ItemCode("WAT")).orElseThrow())
                .isInstanceOfSatisfying(RankingQuestion.class, ranking -> assertThat(ranking.ranks()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "questionnaire.csv ! FUN = staf or ! FUN = baas or ! questionnaire.csv ! 5 ! condition ! bij teken 7",
            "questionnaire.csv ! FUN = staf or ! FUN == staf or ! questionnaire.csv ! 5 ! condition ! schrijf = in plaats van ==",
            "questionnaire.csv ! FUN = staf or ! LAST = 1 or ! questionnaire.csv ! 5 ! condition ! wordt niet hiervoor gesteld",
            "questionnaire.csv ! UREN > 8 ! WAT includes 1 ! questionnaire.csv ! 4 ! page_condition ! wordt niet hiervoor gesteld",
            "questionnaire.csv ! FUN = staf or UREN > 32, ! FUN = staf,UREN > 16 ! questionnaire.csv ! 5 ! page_condition ! UREN > 8",
            "questionnaire.csv ! FUN = staf or UREN > 32 ! FUN = staf and FUN = anders ! questionnaire.csv ! 5 ! condition ! geen enkel antwoord",
            "questionnaire.csv ! ,hard, ! ,must, ! questionnaire.csv ! 2 ! required ! hard",
            "questionnaire.csv ! 8,2 ! 8,4 ! questionnaire.csv ! 4 ! places ! 3",
            "questionnaire.csv ! UREN,number ! FUN_other,number ! questionnaire.csv ! 2 ! code ! FUN_other",
            "questionnaire.csv ! FUN,single ! FUN,yesno ! questionnaire.csv ! 2 ! scale ! single",
            "scales.csv ! Zeer eens,3,, ! Zeer eens,3,1, ! questionnaire.csv ! 4 ! scale ! geen mening",
            "scales.csv ! 1,0,0 ! 1,0,1 ! scales.csv ! 3 ! namely ! één",
            "responses.csv ! 3,anders,,8,, ! 3,anders,,8,1, ! responses.csv ! 4 ! WAT ! niet aan deze respondent",
            "responses.csv ! 2,staf,, ! 2,staf,Kok, ! responses.csv ! 3 ! FUN_other ! niet aan deze respondent",
            "responses.csv ! 3|1 ! 3|1|2 ! responses.csv ! 2 ! WAT ! hoogstens 2",
            "responses.csv ! 3|1 ! 3|3 ! responses.csv ! 2 ! WAT ! twee keer",
            "responses.csv ! 3|1 ! 3|4 ! responses.csv ! 2 ! WAT ! 4"})
    void read_whenSomethingIsWrong_tellsWhere(String file, String found, String replacement, String in, long row,
            String column, String words) {
        Map<String, String> files = files();
        String changed = files.get(file).replaceFirst(Pattern.quote(found), replacement);
        assertThat(changed).isNotEqualTo(files.get(file));
        files.put(file, changed);

        List<CaseProblem> problems = read(files).problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(in);
            assertThat(problem.row()).hasValue(row);
            assertThat(problem.column()).contains(column);
            assertThat(problem.message(Language.DUTCH)).contains(words);
            assertThat(problem.message(Language.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void forEachResponse_givesWordsAndOrderAsStored() {
        Map<String, String> words = new HashMap<>();
        read(files()).toOptional().orElseThrow().forEachResponse(response -> words.put(response.respondentId(),
                response.answers().values().stream().map(Answer::stored).flatMap(Optional::stream).toList()
                        .toString()));

        assertThat(words).containsEntry("1", "[anders, Bakker, 40, 3|1, 2]").containsEntry("2", "[staf, 36, 1]")
                .containsEntry("3", "[anders, 8]");
    }

    @Test
    void frequencies_ofARanking_countWhatIsPutFirstByThoseAsked() {
        Map<String, String> files = files();
        files.put("plan.json",
                """
                    {"minimumGroupSize": 0, "analyses": [{"id": "top", "kind": "frequencies", "variables": ["WAT", "LAST"]}]}""");
        CaseFolder folder = read(files).toOptional().orElseThrow();

        List<FrequencyFinding> findings = Evaluator
                .evaluate(folder.plan(), folder.questionnaire(), folder.responses(), folder.responseFigures())
                .findings().stream().map(FrequencyFinding.class::cast).toList();

        assertThat(counts(findings.get(0))).containsExactly("1=1", "2=0", "3=1");
        assertThat(findings.get(0).valid().orElseThrow()).isEqualTo(2);
        assertThat(findings.get(0).missing().orElseThrow()).as("not asked").isEqualTo(1);
        assertThat(findings.get(0).variable().label().in(Language.DUTCH)).isEqualTo("Wat eerst? (op plaats 1)");
        assertThat(counts(findings.get(1))).containsExactly("1=0", "2=1", "3=0");
    }

    /** A questionnaire of before such scales were refused; 1 puts 3 first, 2 puts 1 first. */
    @Test
    void frequencies_ofARankingWithNoOpinionPutFirst_countItAsMissing() {
        Map<String, String> files = files();
        files.put("plan.json",
                """
                    {"minimumGroupSize": 0, "analyses": [{"id": "top", "kind": "frequencies", "variables": ["WAT"]}]}""");
        CaseFolder folder = read(files).toOptional().orElseThrow();
        AnswerScale scale = folder.questionnaire().scale(new ScaleCode("eens")).orElseThrow();
        List<ScalePoint> points = scale.points().stream()
                .map(point -> new ScalePoint(point.value(), point.label(), point.value().equals("3"))).toList();
        Questionnaire before = new ScaleEdits(folder.questionnaire()).replace(scale.code(),
                new AnswerScale(scale.code(), points));

        FrequencyFinding finding = (FrequencyFinding) Evaluator
                .evaluate(folder.plan(), before, folder.responses(), folder.responseFigures()).findings().get(0);

        assertThat(finding.valid().orElseThrow()).isEqualTo(1);
        assertThat(finding.groups().get(0).counts().get(0).validShare().orElseThrow()).isEqualTo(1.0);
    }

    /** 1 and 2 are asked everything and 2 leaves the scale open; 3 is asked neither. */
    @Test
    void frequencies_ofAQuestionUnderACondition_tellNotAskedFromNotAnswered() {
        Map<String, String> files = files();
        files.put("plan.json",
                """
                    {"minimumGroupSize": 0, "analyses": [
                     {"id": "a", "kind": "frequencies", "variables": ["WAT", "LAST", "UREN"]},
                     {"id": "b", "kind": "frequencies", "variables": ["LAST"], "by": "FUN"}]}""");
        CaseFolder folder = read(files).toOptional().orElseThrow();

        List<FrequencyFinding> findings = Evaluator
                .evaluate(folder.plan(), folder.questionnaire(), folder.responses(), folder.responseFigures())
                .findings().stream().map(FrequencyFinding.class::cast).toList();

        assertThat(findings).extracting(finding -> finding.missing().orElseThrow()).containsExactly(1L, 2L, 0L, 2L);
        assertThat(findings).extracting(finding -> finding.notAsked().orElseThrow()).containsExactly(1L, 1L, 0L, 1L);
        assertThat(findings.get(1).groups().get(0).notAsked().orElseThrow()).isEqualTo(1);
        assertThat(findings.get(1).groups().get(0).counts().get(1).share().orElseThrow()).as("1 of 2 asked")
                .isEqualTo(0.5);
        assertThat(findings.get(3).groups()).extracting(group -> group.notAsked().orElseThrow())
                .as("staf, anders").containsExactly(0L, 1L);
    }

    private static List<String> counts(FrequencyFinding finding) {
        return finding.groups().get(0).counts().stream()
                .map(count -> count.value() + "=" + count.count().orElseThrow()).toList();
    }
}
