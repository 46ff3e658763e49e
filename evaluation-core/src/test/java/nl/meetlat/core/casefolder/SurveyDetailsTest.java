package nl.meetlat.core.casefolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.core.survey.Retention;
import org.junit.jupiter.api.Test;

class SurveyDetailsTest {

    private static final RespondentTexts DEFAULTS = new RespondentTexts(text("doel"), 9, text("privacy"),
            text("lezers"), text("contact"), text("dank"));

    @Test
    void read_whenAbsent_tellsNothing() {
        assertThat(read(null).toOptional().orElseThrow().details()).isEqualTo(SurveyDetails.NONE);
    }

    @Test
    void complete_whenTold_replacesOnlyWhatIsTold() {
        CaseFolder folder = read("""
            {"purpose": {"nl": "Waarom"}, "minutes": 4,
             "pages": {"blok": {"title": {"nl": "Over u"}, "introduction": {"nl": "Kort"}}}}""")
                .toOptional().orElseThrow();

        Questionnaire complete = folder.details().complete(folder.questionnaire(), DEFAULTS);

        assertThat(complete.texts().purpose().in(Language.DUTCH)).isEqualTo("Waarom");
        assertThat(complete.texts().minutes()).isEqualTo(4);
        assertThat(complete.texts().privacy()).isEqualTo(text("privacy"));
        assertThat(complete.pages()).extracting(Page::title).extracting(title -> title.in(Language.DUTCH))
                .containsExactly("Over u", "Ander");
        assertThat(complete.pages().get(0).introduction().in(Language.DUTCH)).isEqualTo("Kort");
        assertThat(complete.constructs()).extracting(Construct::label).extracting(label -> label.in(Language.DUTCH))
                .containsExactly("Over u", "Ander");
    }

    @Test
    void read_whenWaveIsTold_hasItsMoments() {
        SurveyDetails details = read(
                """
                    {"wave": {"name": "2012", "invitedAt": "2012-11-12T09:00:00+01:00", "closedAt": "2012-12-17T00:00:00+01:00"},
                     "invitation": {"subject": {"nl": "Doe mee"}, "body": {"nl": "{link}"}}}""")
                .toOptional().orElseThrow().details();

        assertThat(details.waveName()).contains("2012");
        assertThat(details.invitedAt()).contains(Instant.parse("2012-11-12T08:00:00Z"));
        assertThat(details.remindedAt()).isEmpty();
        assertThat(details.closedAt()).contains(Instant.parse("2012-12-16T23:00:00Z"));
        assertThat(details.invitation().orElseThrow().subject().in(Language.DUTCH)).isEqualTo("Doe mee");
    }

    @Test
    void read_whenPrivacyIsStated_hasTheStatementWithReadersAndContact() {
        PrivacyStatement statement = read("""
            {"readers": {"nl": "Wij"}, "contact": {"nl": "info@example.org"}, "wave": {"privacy": {
             "mode": "confidential", "controller": {"nl": "Hogeschool"}, "basis": "public_task",
             "linkUntil": "2027-01-31", "peopleUntil": "2027-02-28", "answersUntil": "2037-02-28"}}}""")
                .toOptional().orElseThrow().details().statement();

        assertThat(statement).isEqualTo(new PrivacyStatement(PrivacyMode.CONFIDENTIAL, text("Hogeschool"),
                Optional.of(LegalBasis.PUBLIC_TASK), text("Wij"), text("info@example.org"),
                new Retention(Optional.of(LocalDate.of(2027, 1, 31)), Optional.of(LocalDate.of(2027, 2, 28)),
                        Optional.of(LocalDate.of(2037, 2, 28)))));
    }

    @Test
    void read_whenPrivacyIsWrong_tellsEveryPlaceTogether() {
        Reading<CaseFolder> reading = read("""
            {"wave": {"privacy": {"mode": "anonymous", "basis": "zomaar", "linkUntil": "2027-01-31",
             "peopleUntil": "2028-01-01", "answersUntil": "2027-12-31", "weg": 1}}}""");
        Reading<CaseFolder> noDay = read("""
            {"wave": {"privacy": {"mode": "geheim", "peopleUntil": "morgen"}}}""");

        assertThat(reading.problems()).extracting(problem -> problem.column().orElseThrow(), CaseProblem::code)
                .containsExactlyInAnyOrder(tuple("wave.privacy.basis", ProblemCode.NOT_ALLOWED),
                        tuple("wave.privacy.linkUntil", ProblemCode.NOT_ALLOWED),
                        tuple("wave.privacy.answersUntil", ProblemCode.OUT_OF_BOUNDS),
                        tuple("wave.privacy.weg", ProblemCode.FIELD_UNKNOWN));
        assertThat(noDay.problems()).extracting(problem -> problem.column().orElseThrow(), CaseProblem::code)
                .containsExactlyInAnyOrder(tuple("wave.privacy.mode", ProblemCode.NOT_ALLOWED),
                        tuple("wave.privacy.peopleUntil", ProblemCode.NOT_A_DATE));
    }

    @Test
    void read_whenWrong_tellsEveryPlaceTogether() {
        Reading<CaseFolder> reading = read("""
            {"doel": "?", "minutes": 0, "pages": {"weg": {}}, "invitation": {"subject": "Doe mee"},
             "wave": {"closedAt": "16 december"}}""");

        assertThat(reading.problems()).extracting(problem -> problem.file() + " " + problem.column().orElseThrow(),
                CaseProblem::code)
                .containsExactlyInAnyOrder(tuple("survey.json doel", ProblemCode.FIELD_UNKNOWN),
                        tuple("survey.json minutes", ProblemCode.OUT_OF_BOUNDS),
                        tuple("survey.json pages.weg", ProblemCode.FIELD_UNKNOWN),
                        tuple("survey.json invitation.body", ProblemCode.FIELD_MISSING),
                        tuple("survey.json wave.closedAt", ProblemCode.NOT_A_TIME));
    }

    private static Reading<CaseFolder> read(String survey) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("scales.csv", bytes("""
            scale,value,label_nl,label_en,order
            ja_nee,1,Ja,,1
            ja_nee,0,Nee,,2
            """));
        files.put("questionnaire.csv", bytes("""
            code,type,text_nl,text_en,construct,reverse,scale,order
            A,yesno,Vraag een?,,blok,0,ja_nee,1
            B,yesno,Vraag twee?,,ander,0,ja_nee,2
            """));
        if (survey != null) {
            files.put("survey.json", bytes(survey));
        }
        return new CaseFolderReader(CaseFiles.ofContents(files)).titled("Proef").read();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, "");
    }
}
