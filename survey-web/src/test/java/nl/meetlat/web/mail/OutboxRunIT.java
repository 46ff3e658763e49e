package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
import nl.meetlat.web.participation.ParticipantJourney;
import nl.meetlat.web.participation.PersonalLinks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the outbox in PostgreSQL to a mail server, with workers that compete and workers that die. */
class OutboxRunIT {

    private static final Instant NOW = Instant.parse("2026-11-05T09:00:00Z");
    private static final Pattern MESSAGE_ID = Pattern.compile("\r\nMessage-ID: (<[^>]+>)\r\n");
    private static final int MANY = 1_000;
    private static OutboxDatabase database;

    private final FakeMailServer server = new FakeMailServer();
    private final PersonalLinks links = new PersonalLinks(new SecretKeys(Base64.getDecoder().decode(Mails.secret())),
            "https://meetlat.example.org");
    private final ParticipantRepository participants = database.each(JpaParticipantRepository::new,
            ParticipantRepository.class);
    private final OutboxRepository outbox = database.each(JpaOutboxRepository::new, OutboxRepository.class);
    private final MailQueue queue = database.each(JpaMailQueue::new, MailQueue.class);
    private SurveyId survey;
    private WaveId wave;

    @BeforeAll
    static void start() {
        database = new OutboxDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void field() {
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

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void send_whenFourWorkersRunAtOnce_sendsEveryMailOnce() throws InterruptedException, ExecutionException {
        invite(120);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Integer> worker = () -> {
            together.await();
            return run(NOW).send(server.settings(), MANY);
        };
        int sent = 0;
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> one : workers.invokeAll(List.of(worker, worker, worker, worker))) {
                sent += one.get();
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(sent).isEqualTo(120);
        assertThat(messageIds()).hasSize(120).doesNotHaveDuplicates();
        assertThat(counts()).isEqualTo(Map.of(MailState.SENT, 120));
    }

    @Test
    void send_whenWorkerDiedBeforeSending_isSentOnceByTheNextAfterTheLease() {
        invite(1);
        assertThat(desk(NOW).next(new HashMap<>())).isPresent();

        assertThat(run(NOW).send(server.settings(), MANY)).isZero();
        assertThat(run(NOW.plus(OutboxDesk.LEASE)).send(server.settings(), MANY)).isEqualTo(1);
        assertThat(messageIds()).hasSize(1);
    }

    @Test
    void send_whenWorkerDiedAfterTheServerTookIt_isSentTwiceAtMostUnderOneMessageId() {
        invite(5);
        try (SmtpConnection dying = new SmtpConnection(server.settings(), clock(NOW))) {
            dying.send(desk(NOW).next(new HashMap<>()).orElseThrow().composed());
        }
        run(NOW).send(server.settings(), MANY);
        run(NOW.plus(OutboxDesk.LEASE)).send(server.settings(), MANY);
        run(NOW.plus(OutboxDesk.LEASE.multipliedBy(2))).send(server.settings(), MANY);

        assertThat(messageIds()).hasSize(6);
        assertThat(messageIds().stream().distinct()).hasSize(5);
        assertThat(counts()).isEqualTo(Map.of(MailState.SENT, 5));
    }

    @Test
    void send_whenFourWorkersKeepDyingAtEveryStep_losesNoneAndRepeatsOneMailPerDeathAtMost()
            throws InterruptedException, ExecutionException {
        invite(120);
        AtomicInteger handled = new AtomicInteger();
        AtomicInteger diedAfterSending = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Instant at = NOW; counts().containsKey(MailState.WAITING); at = at.plus(OutboxDesk.LEASE)) {
                OutboxDesk desk = desk(at);
                Callable<Void> worker = () -> {
                    workUntilDeath(desk, handled, diedAfterSending);
                    return null;
                };
                for (Future<Void> one : workers.invokeAll(List.of(worker, worker, worker, worker))) {
                    one.get();
                }
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(diedAfterSending).hasPositiveValue();
        assertThat(messageIds().stream().distinct()).hasSize(120);
        assertThat(messageIds()).hasSize(120 + diedAfterSending.get());
        assertThat(counts()).isEqualTo(Map.of(MailState.SENT, 120));
    }

    /** Dies with every eleventh mail: in turn before it is sent, and after the server took it. */
    private void workUntilDeath(OutboxDesk desk, AtomicInteger handled, AtomicInteger diedAfterSending) {
        try (SmtpConnection connection = new SmtpConnection(server.settings(), clock(NOW))) {
            Optional<Consignment> next = desk.next(new HashMap<>());
            while (next.isPresent()) {
                int number = handled.incrementAndGet();
                if (number % 22 == 0) {
                    return;
                }
                Delivery delivery = connection.send(next.get().composed());
                if (number % 22 == 11) {
                    diedAfterSending.incrementAndGet();
                    return;
                }
                desk.note(next.get().mail(), delivery);
                next = desk.next(new HashMap<>());
            }
        }
    }

    @Test
    void send_whenServerHungUpAtTheEnd_triesAgainUnderTheSameMessageId() {
        invite(1);
        server.hangUpAfterData();
        run(NOW).send(server.settings(), MANY);
        server.answerAsBefore();

        assertThat(run(NOW.plusSeconds(59)).send(server.settings(), MANY)).isZero();
        assertThat(run(NOW.plusSeconds(60)).send(server.settings(), MANY)).isEqualTo(1);
        assertThat(messageIds()).hasSize(2).containsOnly(messageIds().get(0));
    }

    @Test
    void send_whenOneAddressIsBad_noteItsFateAndSendsTheRest() {
        invite(100);
        server.answerTo("n050@example.org", "550 5.1.1 <n050@example.org> no such user");

        assertThat(run(NOW).send(server.settings(), MANY)).isEqualTo(99);

        assertThat(counts()).isEqualTo(Map.of(MailState.SENT, 99, MailState.FAILED, 1));
        assertThat(mails()).filteredOn(mail -> mail.state() == MailState.FAILED).extracting(OutboxMail::fate)
                .containsExactly("550 5.1.1 <n050@example.org> no such user");
        assertThat(run(NOW.plus(Duration.ofDays(9))).send(server.settings(), MANY)).isZero();
    }

    @Test
    void send_whenServerIsBusy_waitsLongerEachTimeAndGivesUpInTheEnd() {
        invite(1);
        server.answerTo("n001@example.org", "451 4.7.1 greylisted");
        Instant now = NOW;
        for (int attempt = 1; attempt <= OutboxDesk.MOST_ATTEMPTS; attempt++) {
            assertThat(mails()).extracting(OutboxMail::state).containsExactly(MailState.WAITING);
            run(now).send(server.settings(), MANY);
            now = now.plus(OutboxDesk.pause(attempt));
        }

        assertThat(mails()).extracting(OutboxMail::state).containsExactly(MailState.FAILED);
        assertThat(Duration.between(NOW, now)).isGreaterThan(Duration.ofDays(3));
    }

    @Test
    void send_whenServerIsAway_countsNoAttemptAndSendsAllWhenItIsBack() {
        invite(3);
        server.greet("421 4.3.2 not now");
        run(NOW).send(server.settings(), MANY);
        assertThat(mails()).extracting(OutboxMail::attempts).containsOnly(0);
        server.answerAsBefore();

        assertThat(run(NOW.plusSeconds(30)).send(server.settings(), MANY)).isEqualTo(3);
    }

    @Test
    void send_whenAllowanceIsUsedUp_leavesTheRestForTheNextLook() {
        invite(5);

        assertThat(run(NOW).send(server.settings(), 2)).isEqualTo(2);
        assertThat(counts()).isEqualTo(Map.of(MailState.SENT, 2, MailState.WAITING, 3));
    }

    @Test
    void send_whenReminderIsDue_goesWithTheSameLinkToWhoHasNotFinishedOnly() {
        List<ParticipantId> ids = invite(3);
        outbox.planReminders(survey, wave, 14, ZoneId.of("Europe/Amsterdam"), "example.org");
        run(NOW).send(server.settings(), MANY);
        List<String> invitations = server.taken();
        ParticipantJourney journey = new ParticipantJourney(participants, outbox);
        journey.completed(participants.find(survey, ids.get(0)).orElseThrow(), NOW.plusSeconds(600));
        journey.declined(participants.find(survey, ids.get(1)).orElseThrow(), NOW.plusSeconds(900));

        assertThat(run(NOW.plus(Duration.ofDays(14)).minusSeconds(1)).send(server.settings(), MANY)).isZero();
        assertThat(run(NOW.plus(Duration.ofDays(14))).send(server.settings(), MANY)).isEqualTo(1);

        String reminder = server.taken().get(3);
        String link = links.url(participants.linkKey(survey, ids.get(2)));
        assertThat(reminder).contains("Subject: Herinnering", "To: n003@example.org", link);
        assertThat(invitations.get(2)).contains("Subject: Invitation", "To: n003@example.org", link);
        assertThat(mails()).filteredOn(mail -> mail.kind() == MailKind.REMINDER).extracting(OutboxMail::fate)
                .startsWith("completed", "declined");
    }

    @Test
    void dump_always_holdsNoLink() {
        List<ParticipantId> ids = invite(1);
        run(NOW).send(server.settings(), MANY);
        String secret = links.secret(participants.linkKey(survey, ids.get(0)));

        assertThat(database.count("SELECT count(*) FROM participation.participant p WHERE p::text LIKE '%" + secret
                + "%' OR encode(link_seed, 'base64') LIKE '%" + secret + "%' OR encode(link_hash, 'base64') LIKE '%"
                + secret + "%'")).isZero();
        assertThat(database.count("SELECT count(*) FROM participation.outbox_mail m WHERE m::text LIKE '%" + secret
                + "%'")).isZero();
    }

    private List<ParticipantId> invite(int number) {
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

    private OutboxRun run(Instant at) {
        return new OutboxRun(desk(at), clock(at));
    }

    private OutboxDesk desk(Instant at) {
        WaveMailsSource source = new WaveMailsSource(database.each(JpaWaveRepository::new, WaveRepository.class),
                database.each(JpaSurveyRepository::new, SurveyRepository.class));
        return new OutboxDesk(queue, participants, source, new MailComposer(links, ZoneId.of("Europe/Amsterdam")),
                clock(at));
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    private List<OutboxMail> mails() {
        return outbox.of(survey, wave, 0, MANY);
    }

    private Map<MailState, Integer> counts() {
        return outbox.counts(survey, wave).get(MailKind.INVITATION);
    }

    private List<String> messageIds() {
        return server.taken().stream().map(mail -> {
            Matcher header = MESSAGE_ID.matcher(mail);
            assertThat(header.find()).isTrue();
            return header.group(1);
        }).toList();
    }
}
