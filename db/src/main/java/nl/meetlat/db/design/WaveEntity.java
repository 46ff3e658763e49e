package nl.meetlat.db.design;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Retention;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A wave. The table's key leads with the survey; the number alone is unique too and serves as the entity's identity. */
@Entity
@Table(schema = "design", name = "wave")
class WaveEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "survey_id", nullable = false, updatable = false)
    Long surveyId;

    @Column(nullable = false)
    String name;

    @Column(name = "version_number", nullable = false)
    int versionNumber;

    @Column(name = "invitation_at")
    Instant invitationAt;

    @Column(name = "reminder_after_days", nullable = false)
    int reminderAfterDays;

    @Column(name = "closes_at")
    Instant closesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String invitation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String reminder;

    @Column(name = "minimum_group_size", nullable = false)
    int minimumGroupSize;

    @Column(name = "privacy_mode", nullable = false)
    String privacyMode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String privacy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    String told;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "told_open")
    String toldOpen;

    @Column(name = "link_until")
    LocalDate linkUntil;

    @Column(name = "people_until")
    LocalDate peopleUntil;

    @Column(name = "answers_until")
    LocalDate answersUntil;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Version
    int revision;

    void take(FieldingPlan plan) {
        invitationAt = plan.invitationAt().orElse(null);
        reminderAfterDays = plan.reminderAfterDays();
        closesAt = plan.closesAt().orElse(null);
    }

    void take(Privacy stated) {
        PrivacyStatement statement = stated.statement();
        privacyMode = statement.mode().name().toLowerCase(Locale.ROOT);
        privacy = PrivacyJson.write(statement);
        told = stated.told().map(PrivacyJson::write).orElse(null);
        toldOpen = stated.toldOpen().map(PrivacyJson::write).orElse(null);
        linkUntil = statement.retention().linkUntil().orElse(null);
        peopleUntil = statement.retention().peopleUntil().orElse(null);
        answersUntil = statement.retention().answersUntil().orElse(null);
    }

    private Privacy toPrivacy() {
        Retention retention = new Retention(Optional.ofNullable(linkUntil), Optional.ofNullable(peopleUntil),
                Optional.ofNullable(answersUntil));
        PrivacyMode mode = PrivacyMode.valueOf(privacyMode.toUpperCase(Locale.ROOT));
        return new Privacy(PrivacyJson.read(privacy, mode, retention),
                Optional.ofNullable(told).map(PrivacyJson::readNotice),
                Optional.ofNullable(toldOpen).map(PrivacyJson::readNotice));
    }

    Wave toWave() {
        FieldingPlan plan = new FieldingPlan(Optional.ofNullable(invitationAt), reminderAfterDays,
                Optional.ofNullable(closesAt));
        return new Wave(new SurveyId(surveyId), new WaveId(id), name, versionNumber, plan,
                TextJson.readMail(invitation), TextJson.readMail(reminder), minimumGroupSize, toPrivacy(),
                Optional.ofNullable(openedAt), Optional.ofNullable(closedAt));
    }
}
