package nl.meetlat.web.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.web.language.SpokenLanguage;

/** The list of participants. */
@Named
@RequestScoped
public class ParticipantsView {

    @Inject
    private ParticipantService service;
    @Inject
    private WaveAddress address;
    @Inject
    private SpokenLanguage spoken;

    private ParticipantPage page;

    /** Finds the wave, or tells that there is none. */
    public void show() {
        getPage();
    }

    public ParticipantPage getPage() {
        if (page == null) {
            page = service.page(address.surveyId(), address.waveId(), getSearch(),
                    address.number("page").orElse(1L).intValue(), spoken.language());
        }
        return page;
    }

    /** What is searched for; empty: everybody is shown. */
    public String getSearch() {
        return address.text("search").orElse("");
    }
}
