package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.FrequencyAnalysis;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.PlannedConstruct;
import nl.meetlat.core.evaluation.plan.ReliabilityAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.statistics.adjustment.Adjustment;

/**
 * The plan of a case that has none: every block of two or more scale items is scored and compared over every single
 * choice.
 */
final class DefaultPlan {

    private DefaultPlan() {}

    static AnalysisPlan of(PlanContext context) {
        Map<ConstructCode, PlannedConstruct> constructs = constructs(context);
        List<VariableCode> backgrounds = context.questions().values().stream()
                .filter(SingleChoice.class::isInstance).map(question -> VariableCode.of(question.code())).toList();
        List<Analysis> analyses = new ArrayList<>();
        if (!backgrounds.isEmpty()) {
            analyses.add(new FrequencyAnalysis(new AnalysisId("respondents"), backgrounds, Optional.empty()));
        }
        if (!constructs.isEmpty()) {
            analyses.add(new ReliabilityAnalysis(new AnalysisId("reliability"), List.copyOf(constructs.keySet())));
        }
        if (!constructs.isEmpty() && !backgrounds.isEmpty()) {
            List<VariableCode> outcomes = constructs.keySet().stream().map(VariableCode::of).toList();
            analyses.add(new MeanAnalysis(new AnalysisId("scores"), outcomes, backgrounds, Adjustment.HOLM));
        }
        return new AnalysisPlan(LocalizedText.EMPTY, AnalysisPlan.DEFAULT_ALPHA, AnalysisPlan.DEFAULT_CONFIDENCE_LEVEL,
                AnalysisPlan.DEFAULT_MINIMUM_GROUP_SIZE, false, constructs, analyses);
    }

    /** Every block of two or more scale items. */
    static Map<ConstructCode, PlannedConstruct> constructs(PlanContext context) {
        Map<ConstructCode, PlannedConstruct> constructs = new LinkedHashMap<>();
        context.scorableBlocks(2).keySet()
                .forEach(code -> constructs.put(code, new PlannedConstruct(label(code), MissingRule.HALF)));
        return constructs;
    }

    /** A code as a name: {@code eigen_kracht} becomes "Eigen kracht". */
    static LocalizedText label(ConstructCode code) {
        String words = code.value().replace('_', ' ').strip();
        String name = words.isEmpty() ? code.value()
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return LocalizedText.of(name, name);
    }
}
