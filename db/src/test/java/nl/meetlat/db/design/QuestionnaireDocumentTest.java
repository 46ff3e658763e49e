package nl.meetlat.db.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

    @Test
    void read_whenQuestionNamesUnknownScale_saysWhich() {
        String document = QuestionnaireWriter.write(Questionnaires.ofEveryKind()).replace("\"scale\":\"eens\"",
                "\"scale\":\"weg\"");

        assertThatIllegalArgumentException().isThrownBy(() -> QuestionnaireReader.read(document))
                .withMessageContaining("M1").withMessageContaining("weg");
    }
}
