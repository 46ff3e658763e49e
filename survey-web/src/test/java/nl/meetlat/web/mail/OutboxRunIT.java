package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.web.participation.ParticipantJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the outbox in PostgreSQL to a mail server that takes, refuses or puts off. */
@ExtendWith(OutboxExtension.class)
class OutboxRunIT {

    @Test
    void send_whenServerHungUpAtTheEnd_triesAgainUnderTheSameMessageId(FieldedOutbox fielded) {
        fielded.invite(1);
        fielded.server.hangUpAfterData();
        fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY);
        fielded.server.answerAsBefore();

        assertThat(fielded.run(FieldedOutbox.NOW.plusSeconds(59)).send(fielded.server.settings(), FieldedOutbox.MANY))
                .isZero();
        assertThat(fielded.run(FieldedOutbox.NOW.plusSeconds(60)).send(fielded.server.settings(), FieldedOutbox.MANY))
                .isEqualTo(1);
        assertThat(fielded.messageIds()).hasSize(2).containsOnly(fielded.messageIds().get(0));
    }

    @Test
    void send_whenOneAddressIsBad_noteItsFateAndSendsTheRest(FieldedOutbox fielded) {
        fielded.invite(100);
        fielded.server.answerTo("n050@example.org", "550 5.1.1 <n050@example.org> no such user");

        assertThat(fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY)).isEqualTo(99);

        assertThat(fielded.counts()).isEqualTo(Map.of(MailState.SENT, 99, MailState.FAILED, 1));
        assertThat(fielded.mails()).filteredOn(mail -> mail.state() == MailState.FAILED).extracting(OutboxMail::fate)
                .containsExactly("550 5.1.1 <n050@example.org> no such user");
        assertThat(fielded.run(FieldedOutbox.NOW.plus(Duration.ofDays(9))).send(fielded.server.settings(),
                FieldedOutbox.MANY)).isZero();
    }

    @Test
    void send_whenServerIsBusy_waitsLongerEachTimeAndGivesUpInTheEnd(FieldedOutbox fielded) {
        fielded.invite(1);
        fielded.server.answerTo("n001@example.org", "451 4.7.1 greylisted");
        Instant now = FieldedOutbox.NOW;
        for (int attempt = 1; attempt <= OutboxDesk.MOST_ATTEMPTS; attempt++) {
            assertThat(fielded.mails()).extracting(OutboxMail::state).containsExactly(MailState.WAITING);
            fielded.run(now).send(fielded.server.settings(), FieldedOutbox.MANY);
            now = now.plus(OutboxDesk.pause(attempt));
        }

        assertThat(fielded.mails()).extracting(OutboxMail::state).containsExactly(MailState.FAILED);
        assertThat(Duration.between(FieldedOutbox.NOW, now)).isGreaterThan(Duration.ofDays(3));
    }

    @Test
    void send_whenServerIsAway_countsNoAttemptAndSendsAllWhenItIsBack(FieldedOutbox fielded) {
        fielded.invite(3);
        fielded.server.greet("421 4.3.2 not now");
        fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY);
        assertThat(fielded.mails()).extracting(OutboxMail::attempts).containsOnly(0);
        fielded.server.answerAsBefore();

        assertThat(fielded.run(FieldedOutbox.NOW.plusSeconds(30)).send(fielded.server.settings(), FieldedOutbox.MANY))
                .isEqualTo(3);
    }

    @Test
    void send_whenAllowanceIsUsedUp_leavesTheRestForTheNextLook(FieldedOutbox fielded) {
        fielded.invite(5);

        assertThat(fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), 2)).isEqualTo(2);
        assertThat(fielded.counts()).isEqualTo(Map.of(MailState.SENT, 2, MailState.WAITING, 3));
    }

    @Test
    void send_whenReminderIsDue_goesWithTheSameLinkToWhoHasNotFinishedOnly(FieldedOutbox fielded) {
        List<ParticipantId> ids = fielded.invite(3);
        fielded.outbox.planReminders(fielded.survey, fielded.wave, 14, ZoneId.of("Europe/Amsterdam"), "example.org");
        fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY);
        List<String> invitations = fielded.server.taken();
        ParticipantJourney journey = new ParticipantJourney(fielded.participants, fielded.outbox);
        journey.completed(fielded.participants.find(fielded.survey, ids.get(0)).orElseThrow(),
                FieldedOutbox.NOW.plusSeconds(600));
        journey.declined(fielded.participants.find(fielded.survey, ids.get(1)).orElseThrow(),
                FieldedOutbox.NOW.plusSeconds(900));

        assertThat(fielded.run(FieldedOutbox.NOW.plus(Duration.ofDays(14)).minusSeconds(1))
                .send(fielded.server.settings(), FieldedOutbox.MANY)).isZero();
        assertThat(fielded.run(FieldedOutbox.NOW.plus(Duration.ofDays(14))).send(fielded.server.settings(),
                FieldedOutbox.MANY)).isEqualTo(1);

        String reminder = fielded.server.taken().get(3);
        String link = fielded.links.url(fielded.participants.linkKey(fielded.survey, ids.get(2)));
        assertThat(reminder).contains("Subject: Herinnering", "To: n003@example.org", link);
        assertThat(invitations.get(2)).contains("Subject: Invitation", "To: n003@example.org", link);
        assertThat(fielded.mails()).filteredOn(mail -> mail.kind() == MailKind.REMINDER).extracting(OutboxMail::fate)
                .startsWith("completed", "declined");
    }

    @Test
    void dump_always_holdsNoLink(FieldedOutbox fielded, OutboxDatabase database) {
        List<ParticipantId> ids = fielded.invite(1);
        fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY);
        String secret = fielded.links.secret(fielded.participants.linkKey(fielded.survey, ids.get(0)));

        assertThat(database.count("SELECT count(*) FROM participation.participant p WHERE p::text LIKE '%" + secret
                + "%' OR encode(link_seed, 'base64') LIKE '%" + secret + "%' OR encode(link_hash, 'base64') LIKE '%"
                + secret + "%'")).isZero();
        assertThat(database.count("SELECT count(*) FROM participation.outbox_mail m WHERE m::text LIKE '%" + secret
                + "%'")).isZero();
    }
}
