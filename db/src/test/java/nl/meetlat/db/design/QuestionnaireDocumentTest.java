package nl.meetlat.db.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;

import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.survey.Questionnaire;
import org.junit.jupiter.api.Test;

class QuestionnaireDocumentTest {

    @Test
    void read_whenWrittenWithEveryKind_isEqual() {
        Questionnaire questionnaire = Questionnaires.ofEveryKind();

        assertThat(QuestionnaireReader.read(QuestionnaireWriter.write(questionnaire))).isEqualTo(questionnaire);
    }

    @Test
    void read_whenWrittenByHand_understandsTheForm() {
        Questionnaire questionnaire = QuestionnaireReader.read("""
            {"title": {"nl": "T"}, "languages": ["nl"],
             "texts": {"purpose": {}, "minutes": 5, "privacy": {}, "readers": {}, "contact": {}, "thanks": {}},
             "scales": [{"code": "s", "points": [{"value": "1", "label": {"nl": "Ja"}, "missing": false}]}],
             "pages": [{"title": {}, "introduction": {}, "questions": [
                {"kind": "scale", "code": "A", "text": {"nl": "a"}, "scale": "s", "required": true}]}],
             "constructs": [{"code": "c", "label": {}, "items": [{"code": "A", "reverse": true}],
                "missingRule": 1, "scored": true}]}""");

        assertThat(questionnaire.texts().minutes()).isEqualTo(5);
        assertThat(questionnaire.questions()).singleElement()
                .satisfies(q -> assertThat(q.obligation()).isEqualTo(Obligation.REMINDED));
        assertThat(questionnaire.scoredConstructs()).singleElement()
                .satisfies(c -> assertThat(c.items().get(0).reverseCoded()).isTrue());
    }

    /** Fifty comparisons of 15 characters with blanks around the sign: more than somebody may have written. */
    @Test
    void read_whenAConditionIsLongerThanOneMayWrite_isReadAllTheSame() {
        String document = QuestionnaireWriter.write(Questionnaires.ofEveryKind());
        String code = "S".repeat(60);
        String longer = String.join(" and ", Collections.nCopies(50, code + " = 1"));

        Questionnaire read = QuestionnaireReader
                .read(document.replace("S1 \\u003d 1 and not N1 \\u003e\\u003d 0.5", longer)
                        .replace("S1 = 1 and not N1 >= 0.5", longer));

        assertThat(read.questions().flatMap(question -> question.condition().stream()))
                .anySatisfy(condition -> assertThat(condition.toString()).isEqualTo(longer));
        assertThat(QuestionnaireReader.read(QuestionnaireWriter.write(read))).isEqualTo(read);
    }

    @Test
    void read_whenQuestionNamesUnknownScale_saysWhich() {
        String document = QuestionnaireWriter.write(Questionnaires.ofEveryKind()).replace("\"scale\":\"eens\"",
                "\"scale\":\"weg\"");

        assertThatIllegalArgumentException().isThrownBy(() -> QuestionnaireReader.read(document))
                .withMessageContaining("M1").withMessageContaining("weg");
    }
}
