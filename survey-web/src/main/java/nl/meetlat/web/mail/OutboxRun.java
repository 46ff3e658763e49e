package nl.meetlat.web.mail;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.schedule.DueWork;

/**
 * One look at the outbox: what is due goes out, one after the other over one connection, until nothing is due, the minute's
 * allowance is used up or the mail server is away. Any number may run at the same time, on any number of nodes. While no mail
 * server is set everything waits.
 */
@ApplicationScoped
class OutboxRun implements DueWork {

    private OutboxDesk desk;
    private Clock clock;

    protected OutboxRun() {}

    @Inject
    OutboxRun(OutboxDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "the outbox";
    }

    @Override
    public void run() {
        desk.cancelNotNeeded();
        Optional<SmtpSettings> settings = SmtpSettings.chosen();
        if (settings.isPresent()) {
            send(settings.get(), desk.allowance());
        }
    }

    /** @return how many mails the server took */
    int send(SmtpSettings settings, int most) {
        Map<WaveId, WaveMails> known = new HashMap<>();
        int sent = 0;
        try (SmtpConnection connection = new SmtpConnection(settings, clock)) {
            for (int i = 0; i < most; i++) {
                Optional<Consignment> next = desk.next(known);
                if (next.isEmpty()) {
                    return sent;
                }
                Delivery delivery = connection.send(next.get().composed());
                desk.note(next.get().mail(), delivery);
                if (delivery.outcome() == Delivery.Outcome.UNREACHABLE) {
                    return sent;
                }
                sent += delivery.outcome() == Delivery.Outcome.ACCEPTED ? 1 : 0;
            }
        }
        return sent;
    }
}
