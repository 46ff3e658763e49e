package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.FrequencyAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.survey.Questionnaire;

/**
 * What a report needs beside its plan: how often each point was given to every statement of the scored constructs, by
 * everybody together. It is evaluated and released like any other plan.
 */
public final class DistributionPlan {

    private DistributionPlan() {}

    /** The plan's own conditions with the frequencies of the statements of each construct it scores. */
    public static AnalysisPlan of(AnalysisPlan plan, Questionnaire questionnaire) {
        List<Analysis> analyses = new ArrayList<>();
        for (Construct construct : questionnaire.constructs()) {
            if (plan.constructs().containsKey(construct.code())) {
                List<VariableCode> items = construct.items().stream().map(ConstructItem::item).map(VariableCode::of)
                        .toList();
                analyses.add(new FrequencyAnalysis(new AnalysisId(construct.code().value()), items,
                        Optional.empty()));
            }
        }
        return new AnalysisPlan(plan.title(), plan.alpha(), plan.confidenceLevel(), plan.minimumGroupSize(),
                plan.finitePopulation(), plan.constructs(), analyses);
    }
}
