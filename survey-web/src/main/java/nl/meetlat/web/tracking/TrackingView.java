package nl.meetlat.web.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.reporting.chart.Breadth;
import nl.meetlat.reporting.chart.DailyChart;
import nl.meetlat.reporting.chart.Svg;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.WaveAddress;

/** The page on how the fieldwork goes. */
@Named
@RequestScoped
public class TrackingView {

    @Inject
    private TrackingService service;
    @Inject
    private WaveAddress address;
    @Inject
    private SpokenLanguage spoken;

    private Tracking tracking;

    /** Finds the wave, or tells that there is none. */
    public void show() {
        getTracking();
    }

    public Tracking getTracking() {
        if (tracking == null) {
            tracking = service.tracking(address.surveyId(), address.waveId());
        }
        return tracking;
    }

    /** The response in one sentence. */
    public String getSentence() {
        FieldworkCounts counts = getTracking().counts();
        return counts.invited() == 0
                ? texts().get("total.nobody")
                : texts().get("total", counts.completed(), counts.invited(),
                        percent((double) counts.completed() / counts.invited()));
    }

    /** Whether anybody came by the open link. */
    public boolean isWithOpen() {
        return getTracking().open().started() > 0;
    }

    /** How many came by the open link, and where they count. */
    public String getOpenSentence() {
        return texts().get("open.text", getTracking().open().started(), getTracking().open().completed());
    }

    /** What stands below the table of a background with hidden groups. */
    public String getHiddenNote() {
        return texts().get("hidden.note", getTracking().wave().minimumGroupSize());
    }

    public String percent(double share) {
        return Numbers.in(spoken.language()).percent(share);
    }

    /** The share of a rate bar that is filled, in hundredths. */
    public long hundredths(double share) {
        return Math.round(share * 100);
    }

    public boolean isCharted() {
        return chart().isPresent();
    }

    /** What the chart shows, in words. */
    public String getChartSentence() {
        return chart().map(DailyChart::description).orElse("");
    }

    public String getWideChart() {
        return drawn(Breadth.WIDE, "chart on-desk");
    }

    public String getNarrowChart() {
        return drawn(Breadth.NARROW, "chart on-phone");
    }

    private String drawn(Breadth breadth, String cssClass) {
        return chart().map(chart -> Svg.inPage(chart, breadth, spoken.language(), cssClass).toString()).orElse("");
    }

    private Optional<DailyChart> chart() {
        return CompletionChart.of(getTracking(), spoken.language());
    }

    public List<Map.Entry<LocalDate, Integer>> getDays() {
        return List.copyOf(getTracking().completionsPerDay().entrySet());
    }

    /** The day as a moment, to be written like other moments. */
    public Instant moment(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private Texts texts() {
        return Texts.of(TrackingView.class, spoken.language());
    }
}
