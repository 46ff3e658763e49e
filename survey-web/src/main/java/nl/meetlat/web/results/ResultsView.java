package nl.meetlat.web.results;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.html.HtmlWriter;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.WaveAddress;

/** The results of one wave on a page, and the page from which they are taken away as files. */
@Named
@RequestScoped
public class ResultsView {

    private static final int TOP_LEVEL = 2;

    @Inject
    private ResultsService service;
    @Inject
    private SpokenLanguage spoken;
    @Inject
    private WaveAddress address;

    private WaveResults results;
    private Document report;

    /** Evaluates the wave, or tells why not. */
    public void show() {
        results = service.results(address.surveyId(), address.waveId());
    }

    /** Evaluated once a request; also when the page comes back after its language has been changed. */
    private WaveResults results() {
        if (results == null) {
            show();
        }
        return results;
    }

    private Document report() {
        if (report == null) {
            report = results().report(spoken.language());
        }
        return report;
    }

    /** Whether there is anything to show. */
    public boolean isWithoutResults() {
        return results().basis().counted() == 0;
    }

    public String getTitle() {
        return report().title();
    }

    public String getSubtitle() {
        return report().subtitle();
    }

    /** What is still left out, and why; empty when nothing is. */
    public String getWaiting() {
        Texts texts = Texts.of(ResultsView.class, spoken.language());
        WaveResults.Basis basis = results().basis();
        return basis.waits() ? texts.get("results.waiting", basis.counted(), basis.submitted(), basis.step()) : "";
    }

    /** Chapters of the results, to go to. */
    public List<Heading> getChapters() {
        List<Heading> chapters = new ArrayList<>();
        report().blocks().forEach(block -> {
            if (block instanceof Heading heading && heading.level() == 1) {
                chapters.add(heading);
            }
        });
        return chapters;
    }

    /** The results as markup, escaped by the writer. */
    public String getMarkup() {
        return HtmlWriter.fragment(report().blocks(), spoken.language(), TOP_LEVEL);
    }
}
