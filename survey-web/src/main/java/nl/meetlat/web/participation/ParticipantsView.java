package nl.meetlat.web.participation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantOrder;
import nl.meetlat.core.participation.ParticipantOrder.By;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.layout.WaveAddress;

/** The list of participants, of which the address says what is searched for, in what order, and which page. */
@Named
@RequestScoped
public class ParticipantsView {

    private static final String BACKGROUND = "background.";
    private static final Map<String, By> ORDERS = Map.of("name", By.NAME, "email", By.EMAIL, "stage", By.STAGE);

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
            page = service.page(address.surveyId(), address.waveId(), getSearch(), order(),
                    (int) Math.min(Integer.MAX_VALUE, address.number("page").orElse(1L)), spoken.language());
        }
        return page;
    }

    /** What is searched for; empty: everybody is shown. */
    public String getSearch() {
        return address.text("search").orElse("");
    }

    /** {@code name}, {@code email}, {@code stage} or {@code background.NAME}; empty: as added. */
    public String getSort() {
        ParticipantOrder order = order();
        return order.background().map(name -> BACKGROUND + name)
                .orElseGet(() -> order.by() == By.ADDED ? "" : order.by().name().toLowerCase(Locale.ROOT));
    }

    /** Of a column, for {@code aria-sort}. @param code as in {@link #getSort} */
    public String sorted(String code) {
        return getSort().equals(code) ? "ascending" : "none";
    }

    private ParticipantOrder order() {
        String asked = address.text("sort").orElse("");
        if (asked.startsWith(BACKGROUND) && BackgroundName.isValid(asked.substring(BACKGROUND.length()))) {
            return new ParticipantOrder(By.BACKGROUND,
                    Optional.of(new BackgroundName(asked.substring(BACKGROUND.length()))));
        }
        return ORDERS.containsKey(asked) ? new ParticipantOrder(ORDERS.get(asked), Optional.empty())
                : ParticipantOrder.ADDED;
    }
}
