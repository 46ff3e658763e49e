package nl.meetlat.core.casefolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.evaluation.Evaluation;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.OverijsselCase;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.survey.Questionnaire;
import org.junit.jupiter.api.Test;

class CaseFolderReaderTest {

    private static final CaseFolder EXAMPLE = new OverijsselCase().read().toOptional().orElseThrow();

    /** A small case with every type of question. */
    private static Map<String, String> small() {
        Map<String, String> files = new HashMap<>();
        files.put("scales.csv", """
            scale,value,label_nl,label_en,order,missing
            team,A,Team A,Team A,1,0
            team,B,Team B,Team B,2,0
            janee,1,Ja,Yes,1,
            janee,0,Nee,No,2,
            eens,1,Oneens,Disagree,1,
            eens,2,Eens,Agree,2,
            eens,x,Geen mening,No opinion,3,1
            media,krant,Krant,Paper,1,
            media,tv,TV,TV,2,
            """);
        files.put("questionnaire.csv", """
            code,type,text_nl,text_en,construct,reverse,scale,order
            TEAM,single,Team?,Team?,achtergrond,0,team,1
            JN,yesno,Ja of nee?,Yes or no?,kort,0,janee,2
            E1,likert,Stelling 1,Statement 1,mening,0,eens,3
            E2,likert,Stelling 2,Statement 2,mening,1,eens,4
            M,multiple,Welke media?,Which media?,kort,0,media,5
            N,number,Hoeveel uur?,How many hours?,kort,0,,6
            D,date,Sinds wanneer?,Since when?,kort,0,,7
            O,open,Nog iets?,Anything else?,kort,0,,8
            """);
        files.put("responses.csv", """
            respondent_id,TEAM,JN,E1,E2,M,N,D,O
            1,A,1,2,1,krant|tv,36,2020-01-31,"Ja, ""zeker""
            en meer"
            2,B,0,1,x,tv,"12,5",2019-12-01,=1+1
            3,B,,x,,,,,
            """);
        return files;
    }

    private static CaseFiles files(Map<String, String> texts) {
        Map<String, byte[]> contents = new HashMap<>();
        texts.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return CaseFiles.ofContents(contents);
    }

    private static CaseFolder read(Map<String, String> texts) {
        Reading<CaseFolder> reading = new CaseFolderReader(files(texts)).titled("Klein").read();
        assertThat(reading.problems()).isEmpty();
        return reading.toOptional().orElseThrow();
    }

    private static List<CaseResponse> responses(CaseFolder folder) {
        List<CaseResponse> responses = new ArrayList<>();
        folder.forEachResponse(responses::add);
        return responses;
    }

    @Test
    void read_ofTheExample_makesTheQuestionnaire() {
        Questionnaire questionnaire = EXAMPLE.questionnaire();
        assertThat(questionnaire.questions()).hasSize(50);
        assertThat(questionnaire.languages()).containsExactly(Language.DUTCH, Language.ENGLISH);
        assertThat(questionnaire.title().in(Language.ENGLISH)).startsWith("Steering of youth care");
        assertThat(questionnaire.scoredConstructs()).extracting(construct -> construct.items().size())
                .containsExactly(4, 4, 4, 4, 3, 5, 5);
        assertThat(questionnaire.scoredConstructs())
                .allMatch(construct -> construct.items().stream().filter(item -> item.reverseCoded()).count() == 1);
        assertThat(questionnaire.constructs()).filteredOn(construct -> !construct.scored())
                .extracting(construct -> construct.code().value())
                .containsExactly("achtergrond", "herkenbaarheid", "belang", "inzet", "doelen", "open");
    }

    @Test
    void read_ofTheExample_makesAPageOfEachBlock() {
        assertThat(EXAMPLE.questionnaire().pages()).hasSize(13).allMatch(page -> page.questions().size() <= 8);
        assertThat(EXAMPLE.questionnaire().pages().get(3).title().in(Language.ENGLISH)).isEqualTo("Room to act");
    }

    @Test
    void read_ofTheExample_countsInviteesAndResponses() {
        assertThat(EXAMPLE.responses().size()).isEqualTo(178);
        assertThat(EXAMPLE.responseFigures().total().invited()).isEqualTo(247);
        assertThat(EXAMPLE.responseFigures().total().completed()).isEqualTo(178);
        assertThat(EXAMPLE.backgrounds()).containsExactly(BackgroundName.ORGANISATION, BackgroundName.FUNCTION,
                BackgroundName.TENURE);
    }

    @Test
    void forEachInvitee_handsOutEveryInvitee() {
        List<ParticipantDetails> invitees = new ArrayList<>();
        EXAMPLE.forEachInvitee(invitees::add);
        assertThat(invitees).hasSize(247);
        ParticipantDetails first = invitees.get(0);
        assertThat(first.externalId()).contains("I001");
        assertThat(first.email().value()).isEqualTo("deelnemer001@example.org");
        assertThat(first.backgrounds().value(BackgroundName.TENURE)).contains("t10plus");
        assertThat(first.language()).isEqualTo(Language.DUTCH);
    }

    @Test
    void forEachResponse_handsOutAnswersAsGiven() {
        List<CaseResponse> responses = responses(EXAMPLE);
        assertThat(responses).hasSize(178);
        CaseResponse third = responses.get(2);
        assertThat(third.inviteeId()).contains("I235");
        assertThat(third.submittedAt().orElseThrow()).isEqualTo("2012-11-12T09:38:25+01:00");
        assertThat(third.channel()).isEqualTo("before_reminder");
        assertThat(third.answers().get(new ItemCode("OP1")))
                .isEqualTo(new Answer.Text("Korte lijnen met de gedragswetenschapper."));
        assertThat(third.answers().get(new ItemCode("PR_RU1"))).isEqualTo(new Answer.Point("2"));
        assertThat(third.answers()).doesNotContainKey(new ItemCode("PR_RV2"));
    }

    @Test
    void forEachResponse_keepsLineBreaksQuotesAndFormulasInOpenAnswers() {
        List<String> texts = responses(EXAMPLE).stream().flatMap(response -> response.answers().values().stream())
                .filter(Answer.Text.class::isInstance).map(answer -> ((Answer.Text) answer).value()).toList();
        assertThat(texts).anyMatch(text -> text.contains("\n")).anyMatch(text -> text.startsWith("="))
                .anyMatch(text -> text.startsWith("-")).anyMatch(text -> text.contains("\""));
    }

    @Test
    void read_acceptsEveryTypeOfQuestion() {
        CaseFolder folder = read(small());
        assertThat(folder.responses().size()).isEqualTo(3);
        List<CaseResponse> responses = responses(folder);
        assertThat(responses.get(0).answers())
                .containsEntry(new ItemCode("M"), new Answer.Points(List.of("krant", "tv")))
                .containsEntry(new ItemCode("O"), new Answer.Text("Ja, \"zeker\"\nen meer"))
                .containsEntry(new ItemCode("D"), new Answer.Date(LocalDate.of(2020, 1, 31)));
        assertThat(responses.get(1).answers()).containsEntry(new ItemCode("N"), new Answer.Number(12.5, "12.5"))
                .containsEntry(new ItemCode("E2"), new Answer.Point("x"));
        assertThat(responses.get(2).answers()).containsOnlyKeys(new ItemCode("TEAM"), new ItemCode("E1"));
    }

    @Test
    void read_withoutPlan_scoresBlocksOfScaleItemsAndComparesThemOverSingleChoices() {
        AnalysisPlan plan = read(small()).plan();
        assertThat(plan.constructs().keySet()).extracting(code -> code.value()).containsExactly("mening");
        assertThat(plan.analyses()).extracting(Analysis::kind).containsExactly("frequencies", "reliability",
                "compare-means");
        assertThat(plan.minimumGroupSize()).isEqualTo(10);
        assertThat(read(small()).questionnaire().scoredConstructs()).extracting(Construct::code)
                .hasToString("[mening]");
    }

    @Test
    void evaluate_ofNoOpinion_countsItAsMissing() {
        Map<String, String> files = small();
        files.put("plan.json", """
            {"minimumGroupSize": 0, "constructs": {"mening": {"minimumAnswered": "any"}}, "analyses": [
              {"id": "f", "kind": "frequencies", "variables": ["E1", "M", "N", "D", "mening"]},
              {"id": "m", "kind": "compare-means", "outcomes": ["mening", "N", "E1", "JN"], "by": ["TEAM"]}]}
            """);
        CaseFolder folder = read(files);
        Evaluation evaluation = Evaluator.evaluate(folder.plan(), folder.questionnaire(), folder.responses(),
                folder.responseFigures());
        List<FrequencyFinding> frequencies = evaluation.findings().stream().filter(FrequencyFinding.class::isInstance)
                .map(FrequencyFinding.class::cast).toList();
        assertThat(frequencies.get(0).valid().orElseThrow()).isEqualTo(2);
        assertThat(frequencies.get(0).missing().orElseThrow()).isEqualTo(1);
        assertThat(frequencies.get(0).groups().get(0).counts()).extracting(count -> count.count().orElseThrow())
                .containsExactly(1L, 1L, 1L);
        assertThat(frequencies.get(1).groups().get(0).counts()).extracting(count -> count.count().orElseThrow())
                .containsExactly(1L, 2L);
        assertThat(frequencies.get(2).groups().get(0).counts()).extracting(FrequencyFinding.ValueCount::value)
                .containsExactly("12.5", "36");
        assertThat(frequencies.get(3).groups().get(0).counts()).extracting(FrequencyFinding.ValueCount::value)
                .containsExactly("2019-12-01", "2020-01-31");
        assertThat(frequencies.get(4).groups().get(0).counts()).extracting(FrequencyFinding.ValueCount::value)
                .containsExactly("1", "2");
        List<MeanFinding> means = evaluation.findings().stream().filter(MeanFinding.class::isInstance)
                .map(MeanFinding.class::cast).toList();
        assertThat(means.get(0).groups()).extracting(group -> group.mean().orElseThrow()).containsExactly(2.0, 1.0);
        assertThat(means.get(1).total().mean().orElseThrow()).isEqualTo(24.25);
        assertThat(means.get(2).n().orElseThrow()).isEqualTo(2);
        assertThat(means.get(3).groups()).extracting(group -> group.mean().orElseThrow()).containsExactly(1.0, 0.0);
    }

    @Test
    void read_recognisesSeparatorByteOrderMarkAndCompression() throws IOException {
        Map<String, String> files = small();
        files.replaceAll((name, text) -> "\uFEFF" + text.replace("\"12,5\"", "12.5").replace("\"Ja, ", "\"Ja "));
        Map<String, String> semicolons = new HashMap<>(files);
        semicolons.replaceAll((name, text) -> text.replace(',', ';'));
        Map<String, String> tabs = new HashMap<>(files);
        tabs.replaceAll((name, text) -> text.replace(',', '\t').replace("\n", "\r\n"));
        assertThat(read(semicolons).responses().size()).isEqualTo(3);
        assertThat(read(tabs).responses().size()).isEqualTo(3);
        byte[] compressed = gzip(files.remove("responses.csv"));
        CaseFiles plain = files(files);
        CaseFiles withCompressed = name -> name.equals("responses.csv.gz")
                ? Optional.of(new ByteArrayInputStream(compressed))
                : plain.open(name);
        CaseFolder folder = new CaseFolderReader(withCompressed).withResponses().read().toOptional().orElseThrow();
        assertThat(folder.responses().size()).isEqualTo(3);
        assertThat(responses(folder)).hasSize(3);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void read_ofATruncatedCompressedFile_isRefused() throws IOException {
        Map<String, String> files = small();
        byte[] compressed = gzip(files.remove("responses.csv"));
        byte[] half = Arrays.copyOf(compressed, compressed.length / 2);
        CaseFiles plain = files(files);
        Reading<CaseFolder> reading = new CaseFolderReader(name -> name.equals("responses.csv.gz")
                ? Optional.of(new ByteArrayInputStream(half))
                : plain.open(name)).read();
        assertThat(reading.problems()).extracting(CaseProblem::code).containsExactly(ProblemCode.FILE_UNREADABLE);
        assertThat(reading.problems()).extracting(CaseProblem::file).containsExactly("responses.csv.gz");
    }

    @Test
    void read_withPages_putsQuestionsOnTheirPage() {
        Map<String, String> files = small();
        files.put("questionnaire.csv", """
            code,type,text_nl,construct,reverse,scale,order,page,required
            TEAM,single,Team?,achtergrond,0,team,1,Over u,1
            JN,yesno,Ja of nee?,kort,0,janee,2,Over u,0
            E1,likert,Stelling 1,mening,0,eens,3,2,
            E2,likert,Stelling 2,mening,1,eens,4,2,
            """);
        files.remove("responses.csv");
        Questionnaire questionnaire = read(files).questionnaire();
        assertThat(questionnaire.pages()).extracting(page -> page.title().in(Language.DUTCH)).containsExactly("Over u",
                "Mening");
        assertThat(questionnaire.questions()).extracting(question -> question.obligation()).containsExactly(
                Obligation.REMINDED, Obligation.OPTIONAL, Obligation.OPTIONAL, Obligation.OPTIONAL);
        assertThat(questionnaire.languages()).containsExactly(Language.DUTCH);
        assertThat(questionnaire.question(new ItemCode("E2")).orElseThrow()).isInstanceOf(ScaleQuestion.class);
    }

    @Test
    void forEachResponse_whenTheFileChangedMeanwhile_fails() {
        Map<String, String> files = new HashMap<>(small());
        CaseFiles changing = name -> Optional.ofNullable(files.get(name))
                .<InputStream>map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        CaseFolder folder = new CaseFolderReader(changing).read().toOptional().orElseThrow();
        files.put("responses.csv", files.get("responses.csv").replace("2,B,0", "2,C,0"));
        assertThatThrownBy(() -> responses(folder)).isInstanceOf(CaseChangedException.class)
                .hasMessageContaining("responses.csv");
    }

    @Test
    void write_ofThePlan_isReadBackTheSame() {
        String json = PlanWriter.write(EXAMPLE.plan());
        Reading<AnalysisPlan> again = PlanReader.read(json, EXAMPLE.questionnaire(), EXAMPLE.backgrounds());
        assertThat(again.problems()).isEmpty();
        assertThat(again.toOptional()).contains(EXAMPLE.plan());
    }
}
