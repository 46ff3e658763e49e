package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FindingVisitor;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.reporting.document.Block;

/** Makes the chapter of an analysis from its findings, which are all of one kind. */
final class Chapters {

    private final ReportContext context;

    Chapters(ReportContext context) {
        this.context = context;
    }

    List<Block> of(AnalysisId analysis, List<Finding> findings) {
        return findings.get(0).accept(new Chapter(context, analysis, findings));
    }

    private record Chapter(ReportContext context, AnalysisId analysis,
            List<Finding> findings) implements FindingVisitor<List<Block>> {

        private <F extends Finding> List<F> all(Class<F> kind) {
            List<F> all = new ArrayList<>();
            findings.forEach(finding -> all.add(kind.cast(finding)));
            return all;
        }

        @Override
        public List<Block> response(ResponseFinding finding) {
            return new ResponseSection(context).chapter(finding);
        }

        @Override
        public List<Block> frequencies(FrequencyFinding finding) {
            return new FrequencySection(context).chapter(analysis, all(FrequencyFinding.class));
        }

        @Override
        public List<Block> proportion(ProportionFinding finding) {
            return new ProportionSection(context).chapter(analysis, all(ProportionFinding.class));
        }

        @Override
        public List<Block> compareMeans(MeanFinding finding) {
            return new MeanSection(context).chapter(analysis, all(MeanFinding.class));
        }

        @Override
        public List<Block> reliability(ReliabilityFinding finding) {
            return new ReliabilitySection(context).chapter(analysis, all(ReliabilityFinding.class));
        }

        @Override
        public List<Block> crossTable(CrossTableFinding finding) {
            return new AssociationSection(context).crossTable(finding);
        }

        @Override
        public List<Block> correlation(CorrelationFinding finding) {
            return new AssociationSection(context).correlation(finding);
        }

        @Override
        public List<Block> regression(RegressionFinding finding) {
            return new RegressionSection(context).chapter(finding);
        }

        @Override
        public List<Block> agreement(AgreementFinding finding) {
            return new AgreementSection(context).chapter(finding);
        }

        @Override
        public List<Block> weightedMean(WeightedMeanFinding finding) {
            return new WeightedMeanSection(context).chapter(analysis, all(WeightedMeanFinding.class));
        }
    }
}
