package nl.meetlat.db.design;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "design", name = "survey")
class SurveyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    String plan;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    protected SurveyEntity() {}

    SurveyEntity(LocalizedText title, Instant createdAt) {
        this.title = TextJson.write(title).toString();
        this.createdAt = createdAt;
    }

    Survey toSurvey() {
        return new Survey(new SurveyId(id), TextJson.read(title), createdAt);
    }
}
