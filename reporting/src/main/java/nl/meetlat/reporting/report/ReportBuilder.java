package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.text.Phrases;

/**
 * Makes a report of released findings: key figures, a chapter per analysis in the plan's order, how the answers to the
 * statements divide, and the method.
 */
public final class ReportBuilder {

    private final Questionnaire questionnaire;
    private final Language language;
    private Release distributions;
    private String subtitle = "";
    private String imprint = "";

    /**
     * A builder of reports about one questionnaire.
     *
     * @param language of the report
     */
    public ReportBuilder(Questionnaire questionnaire, Language language) {
        this.questionnaire = questionnaire;
        this.language = language;
    }

    /** Adds charts of how the answers divide: a release of what {@link DistributionPlan} asked for. */
    public ReportBuilder withDistributions(Release release) {
        this.distributions = release;
        return this;
    }

    /** A line under the title. */
    public ReportBuilder withSubtitle(String text) {
        this.subtitle = text;
        return this;
    }

    /** A line at the foot: what made the report, and when. */
    public ReportBuilder withImprint(String text) {
        this.imprint = text;
        return this;
    }

    public Document build(Release release) {
        ReportContext context = new ReportContext(release.plan(), release.minimumGroupSize(), questionnaire, language);
        List<Block> blocks = new ArrayList<>(KeyFigureSection.of(context, release.findings()));
        Chapters chapters = new Chapters(context);
        byAnalysis(release).forEach((analysis, findings) -> blocks.addAll(chapters.of(analysis, findings)));
        if (distributions != null) {
            blocks.addAll(new DistributionSection(context).chapter(distributions.findings().stream()
                    .filter(FrequencyFinding.class::isInstance).map(FrequencyFinding.class::cast).toList()));
        }
        blocks.addAll(new MethodSection(context, release.findings()).blocks());
        return new Document(language, title(release), subtitle, imprint, blocks);
    }

    private String title(Release release) {
        String planned = release.plan().title().in(language);
        if (!planned.isEmpty()) {
            return planned;
        }
        String own = questionnaire.title().in(language);
        return own.isEmpty() ? Phrases.in(language).text("report.title") : own;
    }

    private static Map<AnalysisId, List<Finding>> byAnalysis(Release release) {
        Map<AnalysisId, List<Finding>> grouped = new LinkedHashMap<>();
        release.findings()
                .forEach(finding -> grouped.computeIfAbsent(finding.analysis(), id -> new ArrayList<>()).add(finding));
        return grouped;
    }
}
