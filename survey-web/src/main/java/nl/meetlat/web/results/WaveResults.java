package nl.meetlat.web.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import nl.meetlat.core.casefolder.ResultsWriter;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.reporting.Version;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.report.ReportBuilder;
import nl.meetlat.reporting.sentence.Sentences;
import nl.meetlat.web.language.Texts;

/**
 * Everything that may be shown of a wave to one caller.
 *
 * @param survey of the wave
 * @param wave whose
 * @param questionnaire that was answered
 * @param findings of the survey's plan
 * @param distributions of the answers
 * @param basis which responses it is based on
 * @param organisation the one organisation it is limited to, beside the total; empty: all
 * @param at when it was made
 */
record WaveResults(Survey survey, Wave wave, Questionnaire questionnaire, Release findings, Release distributions,
        Basis basis, Optional<String> organisation, Instant at) {

    /**
     * Which responses results are based on.
     *
     * @param submitted how many there are
     * @param counted how many of them are counted: all, or while the wave is open only whole steps
     * @param step responses are taken in by so many at a time while the wave is open
     * @param closed whether the wave is closed
     */
    record Basis(long submitted, long counted, int step, boolean closed) {

        boolean waits() {
            return counted < submitted;
        }
    }

    /** The results as a report. */
    Document report(Language language) {
        Texts texts = Texts.of(WaveResults.class, language);
        return new ReportBuilder(questionnaire, language).withDistributions(distributions)
                .withSubtitle(subtitle(texts, language))
                .withImprint(texts.get("report.imprint", Version.current(), day(at, language))).build(findings);
    }

    private String subtitle(Texts texts, Language language) {
        Instant closedAt = wave.closedAt().or(() -> wave.plan().closesAt()).filter(end -> !end.isAfter(at)).orElse(at);
        String state = basis.closed() ? texts.get("report.closed", wave.name(), day(closedAt.minusMillis(1), language))
                : texts.get("report.open", wave.name(), day(at, language));
        return organisation.map(own -> texts.get("report.own", state, own)).orElse(state);
    }

    private static String day(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale())
                .withZone(ZoneId.systemDefault()).format(moment);
    }

    /** The results in the form of {@code results.json}. */
    String json() {
        StringWriter out = new StringWriter();
        String name = survey.title().in(Language.DUTCH) + ", " + wave.name();
        try {
            new ResultsWriter(Version.current(), name, at, this::sentence).write(findings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private LocalizedText sentence(Finding finding) {
        return finding instanceof MeanFinding means ? Sentences.inEveryLanguage(findings.plan(), means)
                : LocalizedText.EMPTY;
    }
}
