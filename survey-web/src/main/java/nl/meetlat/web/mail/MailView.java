package nl.meetlat.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.WaveAddress;

/** One outgoing mail to be read. */
@Named
@RequestScoped
public class MailView {

    @Inject
    private OutboxService service;
    @Inject
    private WaveAddress address;
    @Inject
    private MailWords words;

    private ReadMail mail;

    /** Finds the mail, or tells that there is none. */
    public void show() {
        getMail();
    }

    public ReadMail getMail() {
        if (mail == null) {
            mail = service.read(address.surveyId(), address.waveId(), id());
        }
        return mail;
    }

    public boolean isFailed() {
        return getMail().mail().state() == MailState.FAILED;
    }

    /** Lets the mail go out again. */
    public String retry() {
        try {
            service.retry(address.surveyId(), address.waveId(), id());
            Notices.good(words.texts().get("one.retried"));
            return address.to("/app/wave/outbox");
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(words.language()));
            return null;
        }
    }

    /** Notes that the researcher sent it, and shows it as sent: a second click cannot take the next one for sent as well. */
    public String sent() {
        try {
            service.sentByHand(address.surveyId(), address.waveId(), id());
            Notices.good(words.texts().get("hand.noted"));
            return address.to("/app/wave/outbox/mail") + "&mail=" + id();
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(words.language()));
            return null;
        }
    }

    private OutboxMailId id() {
        return address.number("mail").map(OutboxMailId::new)
                .orElseThrow(() -> new ProblemException(ProblemCode.MAIL_NOT_FOUND));
    }
}
