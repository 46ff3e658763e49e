package nl.meetlat.web.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.DailyChart;
import nl.meetlat.web.language.Texts;

/** Completions per day as a chart, from the invitation or the first completion to the reminder or the last, both mails marked. */
final class CompletionChart {

    private static final int MOST_DAYS = 366;

    private final Tracking tracking;
    private final Texts texts;
    private final DateTimeFormatter dates;

    private CompletionChart(Tracking tracking, Language language) {
        this.tracking = tracking;
        this.texts = Texts.of(CompletionChart.class, language);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }

    /** Empty while nobody completed. */
    static Optional<DailyChart> of(Tracking tracking, Language language) {
        return tracking.completionsPerDay().isEmpty()
                ? Optional.empty()
                : Optional.of(new CompletionChart(tracking, language).chart());
    }

    private DailyChart chart() {
        LocalDate lastCompletion = tracking.completionsPerDay().lastKey();
        LocalDate reminded = tracking.remindedAt().map(CompletionChart::day).orElse(lastCompletion);
        LocalDate last = reminded.isAfter(lastCompletion) ? reminded : lastCompletion;
        LocalDate first = tracking.completionsPerDay().firstKey();
        LocalDate invited = tracking.invitedAt().map(CompletionChart::day).orElse(first);
        if (invited.isBefore(first) && ChronoUnit.DAYS.between(invited, last) < MOST_DAYS) {
            first = invited;
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            first = last.minusDays(MOST_DAYS - 1L);
        }
        LocalDate start = first;
        List<Long> counts = LongStream.rangeClosed(0, ChronoUnit.DAYS.between(start, last))
                .mapToObj(i -> (long) tracking.completionsPerDay().getOrDefault(start.plusDays(i), 0)).toList();
        List<DailyChart.Marker> markers = new ArrayList<>();
        mark(tracking.invitedAt(), "marker.invitation", start, last, markers);
        mark(tracking.remindedAt(), "marker.reminder", start, last, markers);
        return new DailyChart(texts.get("days.title"), sentence(), start, counts, markers);
    }

    /** What the chart shows: when most completed, and how many before and after the reminder. */
    String sentence() {
        LocalDate busiest = tracking.completionsPerDay().entrySet().stream()
                .max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        String most = texts.get("days.most", dates.format(busiest), tracking.completionsPerDay().get(busiest));
        return tracking.remindedAt().map(CompletionChart::day).map(reminder -> {
            int before = tracking.completionsPerDay().headMap(reminder).values().stream().mapToInt(Integer::intValue)
                    .sum();
            int after = tracking.completionsPerDay().tailMap(reminder).values().stream().mapToInt(Integer::intValue)
                    .sum();
            return most + " " + texts.get("days.reminder", dates.format(reminder), before, after);
        }).orElse(most);
    }

    private void mark(Optional<Instant> moment, String text, LocalDate first, LocalDate last,
            List<DailyChart.Marker> markers) {
        moment.map(CompletionChart::day).filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .ifPresent(day -> markers.add(new DailyChart.Marker(day, texts.get(text))));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
