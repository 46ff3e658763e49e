package nl.meetlat.web.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.web.layout.WaveAddress;

/** The list of outgoing mails of a wave. */
@Named
@RequestScoped
public class OutboxView {

    @Inject
    private OutboxService service;
    @Inject
    private WaveAddress address;

    private OutboxPage page;

    public OutboxPage getPage() {
        if (page == null) {
            page = service.page(address.surveyId(), address.waveId(), state(),
                    address.number("page").orElse(1L).intValue());
        }
        return page;
    }

    /** The state the list is limited to, in lower case; empty: all. */
    public String getState() {
        return state().map(state -> state.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    public List<MailKind> getKinds() {
        return List.of(MailKind.values());
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    private Optional<MailState> state() {
        return address.text("state").flatMap(code -> Arrays.stream(MailState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(code)).findFirst());
    }
}
