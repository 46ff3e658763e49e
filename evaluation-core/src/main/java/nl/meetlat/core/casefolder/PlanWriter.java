package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.google.gson.GsonBuilder;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.evaluation.plan.AgreementAnalysis;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.AnalysisVisitor;
import nl.meetlat.core.evaluation.plan.CorrelationAnalysis;
import nl.meetlat.core.evaluation.plan.CrossTableAnalysis;
import nl.meetlat.core.evaluation.plan.FrequencyAnalysis;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.PlannedConstruct;
import nl.meetlat.core.evaluation.plan.ProportionAnalysis;
import nl.meetlat.core.evaluation.plan.RegressionAnalysis;
import nl.meetlat.core.evaluation.plan.ReliabilityAnalysis;
import nl.meetlat.core.evaluation.plan.ResponseAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.evaluation.plan.WeightedMeanAnalysis;
import nl.meetlat.core.participation.BackgroundName;

/**
 * Writes analysis plans as JSON, every default filled in; {@link PlanReader} reads them back as they were. A plan that is kept
 * alone holds the totals to weight to; the judgements of raters stay in their file.
 */
public final class PlanWriter {

    private PlanWriter() {}

    /** The plan as the content of a file. */
    public static String write(AnalysisPlan plan) {
        return new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create()
                .toJson(entry(plan, true).json()) + "\n";
    }

    /** The plan as it stands in the results: files by their names. */
    static JsonEntry entry(AnalysisPlan plan) {
        return entry(plan, false);
    }

    private static JsonEntry entry(AnalysisPlan plan, boolean alone) {
        JsonEntry constructs = new JsonEntry();
        plan.constructs().forEach((code, construct) -> constructs.entry(code.value(), entry(construct)));
        return new JsonEntry().localized("title", plan.title()).number("alpha", plan.alpha())
                .number("confidenceLevel", plan.confidenceLevel()).number("minimumGroupSize", plan.minimumGroupSize())
                .yes("finitePopulation", plan.finitePopulation()).entry("constructs", constructs)
                .entries("analyses", plan.analyses(), analysis -> analysis.accept(new Fields(head(analysis), alone)));
    }

    private static JsonEntry entry(PlannedConstruct construct) {
        JsonEntry entry = new JsonEntry().localized("label", construct.label());
        MissingRule rule = construct.minimumAnswered();
        return switch (rule.kind()) {
            case ANY -> entry.text("minimumAnswered", "any");
            case HALF -> entry.text("minimumAnswered", "half");
            case ALL -> entry.text("minimumAnswered", "all");
            case NUMBER -> entry.number("minimumAnswered", rule.number());
        };
    }

    private static JsonEntry head(Analysis analysis) {
        return new JsonEntry().text("id", analysis.id().value()).text("kind", analysis.kind());
    }

    private record Fields(JsonEntry entry, boolean alone) implements AnalysisVisitor<JsonEntry> {

        private static List<String> codes(List<VariableCode> variables) {
            return variables.stream().map(VariableCode::value).toList();
        }

        @Override
        public JsonEntry response(ResponseAnalysis analysis) {
            return entry.texts("by", analysis.by().stream().map(BackgroundName::value).toList());
        }

        @Override
        public JsonEntry frequencies(FrequencyAnalysis analysis) {
            entry.texts("variables", codes(analysis.variables()));
            analysis.by().ifPresent(by -> entry.text("by", by.value()));
            return entry;
        }

        @Override
        public JsonEntry proportion(ProportionAnalysis analysis) {
            entry.texts("variables", codes(analysis.variables())).texts("positive", analysis.positive());
            analysis.by().ifPresent(by -> entry.text("by", by.value()));
            return entry.yes("total", analysis.total());
        }

        @Override
        public JsonEntry compareMeans(MeanAnalysis analysis) {
            return entry.texts("outcomes", codes(analysis.outcomes())).texts("by", codes(analysis.by())).text("adjust",
                    analysis.adjust().code());
        }

        @Override
        public JsonEntry crossTable(CrossTableAnalysis analysis) {
            return entry.text("row", analysis.row().value()).text("column", analysis.column().value());
        }

        @Override
        public JsonEntry correlation(CorrelationAnalysis analysis) {
            return entry.texts("variables", codes(analysis.variables())).text("method", analysis.method().code());
        }

        @Override
        public JsonEntry regression(RegressionAnalysis analysis) {
            entry.text("outcome", analysis.outcome().value()).texts("predictors", codes(analysis.predictors()))
                    .text("family", analysis.family().code());
            analysis.cut().ifPresent(cut -> entry.number("cut", cut));
            return entry;
        }

        @Override
        public JsonEntry reliability(ReliabilityAnalysis analysis) {
            return entry.texts("constructs", analysis.constructs().stream().map(ConstructCode::value).toList());
        }

        @Override
        public JsonEntry agreement(AgreementAnalysis analysis) {
            return entry.text("file", analysis.file()).texts("raters", analysis.raters()).text("level",
                    analysis.level().code());
        }

        @Override
        public JsonEntry weightedMeans(WeightedMeanAnalysis analysis) {
            entry.texts("outcomes", codes(analysis.outcomes()));
            if (!alone && analysis.file().isPresent()) {
                return entry.text("targets", analysis.file());
            }
            List<JsonEntry> targets = new ArrayList<>();
            analysis.margins().forEach(margin -> margin.population().forEach((category, people) -> targets
                    .add(new JsonEntry().text(Targets.MARGIN, margin.variable().value())
                            .text(Targets.CATEGORY, category).number(Targets.PEOPLE, people))));
            return entry.entries("targets", targets, Function.identity());
        }
    }
}
