package nl.meetlat.reporting.sentence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.reporting.text.RichText;

/** Says the findings of one plan in one language. */
public final class Sentences {

    /** The customary lower limit of Cronbach's alpha for research scales (Nunnally, 1978). */
    public static final double ACCEPTABLE_ALPHA = 0.7;

    private final AnalysisPlan plan;
    private final Wording wording;

    public Sentences(AnalysisPlan plan, Language language) {
        this.plan = plan;
        this.wording = new Wording(language);
    }

    /** The comparison in every language Meetlat speaks, as results files carry it. */
    public static LocalizedText inEveryLanguage(AnalysisPlan plan, MeanFinding finding) {
        Map<Language, String> texts = new TreeMap<>();
        for (Language language : Language.SPOKEN) {
            texts.put(language, new Sentences(plan, language).comparison(finding).plain());
        }
        return new LocalizedText(texts);
    }

    /** Whether and how the means of groups differ, with the test, its effect size and the extreme groups. */
    public RichText comparison(MeanFinding finding) {
        return new MeanSentences(plan, wording).sentence(finding);
    }

    /** Several comparisons that found nothing, in one sentence; empty for none. */
    public RichText noDifferences(List<MeanFinding> findings) {
        return new MeanSentences(plan, wording).noDifferences(findings);
    }

    /** How many responded, and whether the response differs between groups. */
    public RichText response(ResponseFinding finding) {
        return new ResponseSentences(wording, plan.alpha()).sentence(finding);
    }

    /**
     * Shares of one analysis: the highest and the lowest.
     *
     * @param names what the variables are called, in the order of the findings
     */
    public RichText shares(List<ProportionFinding> findings, List<String> names) {
        return new ProportionSentences(wording, plan.alpha()).shares(findings, names);
    }

    /** Which shares of one analysis differ between groups; empty when nothing was compared. */
    public RichText differencesInShares(List<ProportionFinding> findings, List<String> names) {
        return new ProportionSentences(wording, plan.alpha()).differences(findings, names);
    }

    /** How reliable the scales of one analysis are. */
    public RichText reliability(List<ReliabilityFinding> findings) {
        return new ReliabilitySentences(wording).sentence(findings);
    }

    /** Which test leads each comparison, and why: comparisons with the same reason in one sentence. */
    public RichText leads(List<MeanFinding> findings) {
        return new MeanSentences(plan, wording).leads(findings);
    }

    /** Whether two choices have to do with each other. */
    public RichText crossTable(CrossTableFinding finding) {
        return new AssociationSentences(wording, plan.alpha()).crossTable(finding);
    }

    /** Which correlation is the strongest. */
    public RichText correlation(CorrelationFinding finding) {
        return new AssociationSentences(wording, plan.alpha()).correlation(finding);
    }

    /** What a regression explains and by which predictors. */
    public RichText regression(RegressionFinding finding) {
        return new RegressionSentences(wording, plan.alpha()).sentence(finding);
    }

    /** How far raters agree. */
    public RichText agreement(AgreementFinding finding, int raters) {
        return new AgreementSentences(wording, plan.alpha(), plan.confidenceLevel()).sentence(finding, raters);
    }

    /**
     * What weights are like.
     *
     * @param margins what the backgrounds are called
     */
    public RichText weights(WeightedMeanFinding.Weights weights, List<String> margins) {
        return new WeightedMeanSentences(wording).weights(weights, margins);
    }
}
