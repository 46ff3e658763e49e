package nl.meetlat.db.account;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code design.survey_member}. */
@Entity(name = "SurveyMember")
@Table(schema = "design", name = "survey_member")
class SurveyMemberEntity {

    @EmbeddedId
    Key key;

    protected SurveyMemberEntity() {}

    SurveyMemberEntity(Key key) {
        this.key = key;
    }

    @Embeddable
    record Key(@Column(name = "survey_id") long surveyId, @Column(name = "account_id") long accountId)
            implements
                Serializable {}
}
