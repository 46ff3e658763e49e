package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailQueue;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.db.testing.TestDatabase;

/** A wave whose participants are mailed, with the repositories of its database; every call is a transaction of its own. */
record Mailing(TestDatabase database, ParticipantRepository participants, OutboxRepository outbox, MailQueue queue) {

    static final Duration LEASE = Duration.ofMinutes(10);

    static Mailing ofEmptyWave() {
        TestDatabase database = TestDatabase.emptied();
        Lists.wave(database);
        return new Mailing(database, database.each(JpaParticipantRepository::new, ParticipantRepository.class),
                database.each(JpaOutboxRepository::new, OutboxRepository.class),
                database.each(JpaMailQueue::new, MailQueue.class));
    }

    /** New people whose invitation is due now. */
    List<ParticipantId> invited(int number) {
        List<ParticipantId> ids = participants.addAll(SURVEY, WAVE, Lists.people(number), NOW);
        outbox.planInvitations(SURVEY, WAVE, NOW, "example.org");
        return ids;
    }

    int remindAfter(int days) {
        return outbox.planReminders(SURVEY, WAVE, days, ZoneId.of("Europe/Amsterdam"), "example.org");
    }

    /** Everything that is due goes out. */
    void sendAll() {
        Optional<OutboxMail> mail = queue.claim(NOW, LEASE);
        while (mail.isPresent()) {
            queue.markSent(mail.get(), NOW, "250 ok");
            mail = queue.claim(NOW, LEASE);
        }
    }

    /** The first of a kind. */
    OutboxMail mail(MailKind kind) {
        return outbox.of(SURVEY, WAVE, 0, 10).stream().filter(found -> found.kind() == kind).findFirst().orElseThrow();
    }
}
