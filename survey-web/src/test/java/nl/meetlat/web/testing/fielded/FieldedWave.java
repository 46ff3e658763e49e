package nl.meetlat.web.testing.fielded;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.OpenLink;
import nl.meetlat.core.participation.OpenLinkRepository;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.db.design.JpaSurveyRepository;
import nl.meetlat.db.design.JpaWaveRepository;
import nl.meetlat.db.participation.JpaOpenLinkRepository;
import nl.meetlat.db.participation.JpaParticipantRepository;
import nl.meetlat.web.config.SecretKeys;
import nl.meetlat.web.openlink.OpenLinks;
import nl.meetlat.web.participation.PersonalLinks;
import nl.meetlat.web.privacy.PrivacyWords;
import nl.meetlat.web.testing.TestedMeetlat;

/** A survey of the test's own, published and open for two weeks, with the people it invites. */
public final class FieldedWave {

    private final TestedMeetlat meetlat;
    private final ParticipantRepository participants;
    private final WaveRepository waves;
    private final PersonalLinks links;
    private final OpenLinkRepository openLinks;
    private final OpenLinks openCodes;
    private Wave wave;

    /** A confidential one. */
    public FieldedWave(TestedMeetlat meetlat, Questionnaire questionnaire) {
        this(meetlat, questionnaire, Wave.DEFAULT_MINIMUM_GROUP_SIZE);
    }

    /** @param minimumGroupSize smallest group that is shown */
    public FieldedWave(TestedMeetlat meetlat, Questionnaire questionnaire, int minimumGroupSize) {
        this(meetlat, questionnaire, minimumGroupSize, PrivacyMode.CONFIDENTIAL);
    }

    public FieldedWave(TestedMeetlat meetlat, Questionnaire questionnaire, int minimumGroupSize, PrivacyMode mode) {
        this.meetlat = meetlat;
        Transactions transactions = Transactions.on(meetlat);
        SurveyRepository surveys = transactions.each(JpaSurveyRepository::new, SurveyRepository.class);
        waves = transactions.each(JpaWaveRepository::new, WaveRepository.class);
        participants = transactions.each(JpaParticipantRepository::new, ParticipantRepository.class);
        links = new PersonalLinks(new SecretKeys(Base64.getDecoder().decode(meetlat.secret())),
                meetlat.baseUrl().toString());
        openLinks = transactions.each(JpaOpenLinkRepository::new, OpenLinkRepository.class);
        openCodes = new OpenLinks(new SecretKeys(Base64.getDecoder().decode(meetlat.secret())),
                meetlat.baseUrl().toString());
        Instant now = Instant.now();
        Survey survey = surveys.create(questionnaire.title(), now);
        QuestionnaireVersion version = surveys.addDraft(survey.id(), questionnaire);
        surveys.save(version.publish(now));
        MailText invitation = new MailText(LocalizedText.of("Uitnodiging", "Invitation"),
                LocalizedText.of("Beste {name},\n\nDoe mee: {link}\n\nLiever niet? {declineLink}",
                        "Dear {name},\n\nTake part: {link}\n\nRather not? {declineLink}"));
        MailText reminder = new MailText(LocalizedText.of("Herinnering", "Reminder"), invitation.body());
        wave = waves.create(survey.id(), "1", version.number(),
                new FieldingPlan(Optional.empty(), 0, Optional.of(now.plus(Duration.ofDays(14)))), invitation, reminder,
                minimumGroupSize).open(now);
        PrivacyStatement statement = SampleQuestionnaire.privacy(mode,
                LocalDate.ofInstant(now, ZoneId.systemDefault()), questionnaire.languages());
        wave = wave.with(new Privacy(statement,
                Optional.of(PrivacyWords.of(statement, minimumGroupSize, questionnaire.languages())),
                Optional.of(PrivacyWords.ofOpen(statement, minimumGroupSize, questionnaire.languages()))));
        waves.save(wave);
    }

    public Wave wave() {
        return wave;
    }

    /** Invites somebody new, without mailing. */
    public Invitee invite(Language language) {
        LinkKey key = links.newKey();
        PublicId publicId = links.newPublicId();
        ParticipantDetails details = new ParticipantDetails(Optional.empty(),
                new EmailAddress(UUID.randomUUID() + "@example.org"), "", language, Backgrounds.NONE);
        ParticipantId id = participants.addAll(wave.survey(), wave.id(),
                List.of(new NewParticipant(details, publicId, key, Progress.NONE)), Instant.now()).get(0);
        return new Invitee(id, publicId, links.secret(key), URI.create(links.url(key)));
    }

    /** Gives it an open link, or changes it. @return its address below the host */
    public String openLink(boolean on, Optional<AccessCode> accessCode) {
        LinkKey key = openLinks.of(wave.survey(), wave.id()).map(OpenLink::key).orElseGet(openCodes::newKey);
        openLinks.save(new OpenLink(wave.survey(), wave.id(), key, accessCode, on));
        return OpenLinks.PATH + openCodes.code(key);
    }

    public Progress progress(Invitee invitee) {
        return participants.find(wave.survey(), invitee.id()).orElseThrow().progress();
    }

    /** Moves everything that happened, and everything that is due, so many days towards the past; the closing stays. */
    public void letDaysPass(int days) {
        execute("""
            UPDATE design.wave SET opened_at = opened_at - d, invitation_at = invitation_at - d,
                closed_at = closed_at - d
                FROM make_interval(days => %2$d) d WHERE survey_id = %1$s;
            UPDATE participation.participant SET created_at = created_at - d, opened_at = opened_at - d,
                started_at = started_at - d, completed_at = completed_at - d, declined_at = declined_at - d
                FROM make_interval(days => %2$d) d WHERE survey_id = %1$s;
            UPDATE answering.response SET started_at = started_at - d, submitted_at = submitted_at - d
                FROM make_interval(days => %2$d) d WHERE survey_id = %1$s;
            UPDATE participation.outbox_mail SET due_at = due_at - d, next_attempt_at = next_attempt_at - d,
                sent_at = sent_at - d FROM make_interval(days => %2$d) d WHERE survey_id = %1$s
            """.formatted(wave.survey(), days));
    }

    /** Closes the wave as if it had been at this moment. */
    public void close(Instant at) {
        wave = wave.close(at);
        waves.save(wave);
    }

    /** Takes back its opening. */
    public void unopen() {
        execute("UPDATE design.wave SET opened_at = NULL WHERE survey_id = " + wave.survey());
    }

    /** What is stored of somebody's answers, as {@code CODE=value/revision}, by code. */
    public List<String> answers(Invitee invitee) {
        return column("""
            SELECT a.item_code || '=' || a.value || '/' || a.revision FROM answering.answer a
            JOIN linkage.participant_response l ON l.survey_id = a.survey_id AND l.response_id = a.response_id
            WHERE l.survey_id = %s AND l.participant_id = %s ORDER BY a.item_code COLLATE "C"
            """.formatted(wave.survey(), invitee.id()));
    }

    /** The first column of a query, as text. */
    public List<String> column(String sql) {
        try (Connection connection = meetlat.asOwner(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    public void execute(String sql) {
        try (Connection connection = meetlat.asOwner(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    /** Of everybody who came by the open link: language, name and whether there is neither address nor link. */
    public List<String> openRespondents() {
        return column("SELECT language || '|' || name || '|' || CASE WHEN email IS NULL AND link_hash IS NULL"
                + " THEN 't' ELSE 'f' END FROM participation.participant WHERE kind = 'open' AND survey_id = "
                + wave().survey());
    }
}
