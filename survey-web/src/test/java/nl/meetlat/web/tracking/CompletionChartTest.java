package nl.meetlat.web.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.OpenCounts;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.reporting.chart.DailyChart;
import org.junit.jupiter.api.Test;

class CompletionChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2012, 11, 5);

    @Test
    void chart_whenNobodyCompleted_isNone() {
        assertThat(CompletionChart.of(tracking(Map.of(), MONDAY, MONDAY.plusDays(3)), Language.DUTCH)).isEmpty();
    }

    @Test
    void chart_fromInvitationToLastCompletion_marksBothMails() {
        DailyChart chart = chart(Map.of(MONDAY.plusDays(1), 5, MONDAY.plusDays(15), 2), MONDAY, MONDAY.plusDays(14));

        assertThat(chart.firstDay()).isEqualTo(MONDAY);
        assertThat(chart.counts()).hasSize(16).startsWith(0L, 5L, 0L).endsWith(0L, 2L);
        assertThat(chart.markers()).containsExactly(new DailyChart.Marker(MONDAY, "uitnodiging"),
                new DailyChart.Marker(MONDAY.plusDays(14), "herinnering"));
        assertThat(chart.description()).isEqualTo("De meeste vragenlijsten kwamen binnen op 6 november 2012: 5. "
                + "Vóór de herinnering van 19 november 2012 waren er 5 ingevuld, vanaf die dag 2.");
    }

    @Test
    void chart_whenNobodyCompletedSinceTheReminder_stillMarksIt() {
        DailyChart chart = chart(Map.of(MONDAY, 5), MONDAY, MONDAY.plusDays(14));

        assertThat(chart.counts()).hasSize(15);
        assertThat(chart.markers()).extracting(DailyChart.Marker::day).containsExactly(MONDAY, MONDAY.plusDays(14));
    }

    @Test
    void chart_whenFieldworkLastsLongerThanAYear_showsTheLastYear() {
        DailyChart chart = chart(Map.of(MONDAY, 1, MONDAY.plusDays(400), 1), MONDAY, MONDAY.plusDays(14));

        assertThat(chart.counts()).hasSize(366).endsWith(1L);
        assertThat(chart.markers()).isEmpty();
    }

    private static DailyChart chart(Map<LocalDate, Integer> completions, LocalDate invited, LocalDate reminded) {
        return CompletionChart.of(tracking(completions, invited, reminded), Language.DUTCH).orElseThrow();
    }

    private static Tracking tracking(Map<LocalDate, Integer> completions, LocalDate invited, LocalDate reminded) {
        MailText mail = new MailText(LocalizedText.EMPTY, LocalizedText.EMPTY);
        Wave wave = new Wave(new SurveyId(1), new WaveId(1), "2012", 1,
                new FieldingPlan(Optional.empty(), 14, Optional.empty()), mail, mail, 10, Privacy.UNSTATED,
                Optional.empty(),
                Optional.empty());
        return new Tracking(wave, new FieldworkCounts(10, 10, 10, 10, 10, 0), OpenCounts.NONE, List.of(),
                new TreeMap<>(completions),
                Optional.of(noon(invited)), Optional.of(noon(reminded)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    }
}
