package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailQueue;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.db.design.JpaSurveyRepository;
import nl.meetlat.db.design.JpaWaveRepository;
import nl.meetlat.db.participation.JpaMailQueue;
import nl.meetlat.db.participation.JpaOutboxRepository;
import nl.meetlat.db.participation.JpaParticipantRepository;
import nl.meetlat.web.config.SecretKeys;
import nl.meetlat.web.participation.PersonalLinks;

/**
 * A wave, a mail server that does as it is told and the outbox between them in PostgreSQL, where nobody but the test looks
 * at it.
 */
final class FieldedOutbox implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-05T09:00:00Z");
    static final int MANY = 1_000;
    private static final Pattern MESSAGE_ID = Pattern.compile("\r\nMessage-ID: (<[^>]+>)\r\n");

    final FakeMailServer server = new FakeMailServer();
    final PersonalLinks links = new PersonalLinks(new SecretKeys(Base64.getDecoder().decode(Mails.secret())),
            "https://meetlat.example.org");
    final ParticipantRepository participants;
    final OutboxRepository outbox;
    final SurveyId survey;
    final WaveId wave;
    private final OutboxDatabase database;
    private final MailQueue queue;

    /** Everything that was in the database goes. */
    FieldedOutbox(OutboxDatabase database) {
        this.database = database;
        participants = database.each(JpaParticipantRepository::new, ParticipantRepository.class);
        outbox = database.each(JpaOutboxRepository::new, OutboxRepository.class);
        queue = database.each(JpaMailQueue::new, MailQueue.class);
        database.execute("TRUNCATE design.survey CASCADE");
        SurveyRepository surveys = database.each(JpaSurveyRepository::new, SurveyRepository.class);
        WaveRepository waves = database.each(JpaWaveRepository::new, WaveRepository.class);
        Survey made = surveys.create(LocalizedText.of("Onderzoek", "Study"), NOW);
        QuestionnaireVersion version = surveys.save(surveys.addDraft(made.id(), Mails.questionnaire()).publish(NOW));
        Wave fielded = waves.create(made.id(), "2026", version.number(),
                new FieldingPlan(Optional.empty(), 14, Optional.empty()),
                new MailText(LocalizedText.of("Uitnodiging", "Invitation"),
                        LocalizedText.of("Beste {name}: {link}", "Dear {name}: {link}")),
                Mails.dutch("Herinnering", "Nog even, {name}: {link}"), 10);
        survey = fielded.survey();
        wave = fielded.id();
    }

    List<ParticipantId> invite(int number) {
        List<NewParticipant> list = IntStream.rangeClosed(1, number)
                .mapToObj(i -> new NewParticipant(
                        new ParticipantDetails(Optional.empty(), new EmailAddress("n%03d@example.org".formatted(i)),
                                "Deelnemer " + i, i % 3 == 0 ? Language.ENGLISH : Language.DUTCH, Backgrounds.NONE),
                        links.newPublicId(), links.newKey(), Progress.NONE))
                .toList();
        List<ParticipantId> ids = participants.addAll(survey, wave, list, NOW);
        outbox.planInvitations(survey, wave, NOW, "example.org");
        return ids;
    }

    OutboxRun run(Instant at) {
        return new OutboxRun(desk(at), clock(at));
    }

    OutboxDesk desk(Instant at) {
        WaveMailsSource source = new WaveMailsSource(database.each(JpaWaveRepository::new, WaveRepository.class),
                database.each(JpaSurveyRepository::new, SurveyRepository.class));
        return new OutboxDesk(queue, participants, source, new MailComposer(links, ZoneId.of("Europe/Amsterdam")),
                clock(at));
    }

    static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    List<OutboxMail> mails() {
        return outbox.of(survey, wave, 0, MANY);
    }

    Map<MailState, Integer> counts() {
        return outbox.counts(survey, wave).get(MailKind.INVITATION);
    }

    List<String> messageIds() {
        return server.taken().stream().map(mail -> {
            Matcher header = MESSAGE_ID.matcher(mail);
            assertThat(header.find()).isTrue();
            return header.group(1);
        }).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
