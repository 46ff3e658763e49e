package nl.meetlat.db.design;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.SurveyId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "design", name = "questionnaire_version")
@IdClass(QuestionnaireVersionEntity.Key.class)
class QuestionnaireVersionEntity {

    /** The survey's number and the version's number within it. */
    record Key(Long surveyId, Integer number) implements Serializable {}

    @Id
    @Column(name = "survey_id")
    Long surveyId;

    @Id
    Integer number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String definition;

    @Column(name = "published_at")
    Instant publishedAt;

    @Version
    int revision;

    protected QuestionnaireVersionEntity() {}

    QuestionnaireVersionEntity(SurveyId survey, int number, Questionnaire questionnaire) {
        this.surveyId = survey.value();
        this.number = number;
        this.definition = QuestionnaireWriter.write(questionnaire);
    }

    QuestionnaireVersion toVersion() {
        return new QuestionnaireVersion(new SurveyId(surveyId), number, QuestionnaireReader.read(definition),
                Optional.ofNullable(publishedAt), revision);
    }
}
