package nl.meetlat.core.evaluation.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.statistics.adjustment.Adjustment;
import nl.meetlat.core.survey.Questionnaire;

/**
 * The plan of a survey that has none of its own: the response by every background, who took part, how the questions outside
 * scored constructs were answered, how reliable the scores are, and whether they differ between the groups of every single
 * choice, with Holm's correction.
 */
public final class StandardPlan {

    private StandardPlan() {}

    /**
     * The plan for a questionnaire.
     *
     * @param backgrounds columns of the participant list; none = no participant list
     * @param minimumGroupSize smallest group that is shown
     */
    public static AnalysisPlan of(Questionnaire questionnaire, Set<BackgroundName> backgrounds, int minimumGroupSize) {
        List<Construct> scored = questionnaire.scoredConstructs();
        Map<ConstructCode, PlannedConstruct> constructs = new LinkedHashMap<>();
        scored.forEach(construct -> constructs.put(construct.code(),
                new PlannedConstruct(construct.label(), construct.missingRule())));
        List<VariableCode> choices = questionnaire.questions().filter(SingleChoice.class::isInstance)
                .map(question -> VariableCode.of(question.code())).toList();
        List<VariableCode> others = others(questionnaire, scored);
        List<Analysis> analyses = new ArrayList<>();
        if (!backgrounds.isEmpty()) {
            analyses.add(new ResponseAnalysis(new AnalysisId("response"), List.copyOf(backgrounds)));
        }
        if (!choices.isEmpty()) {
            analyses.add(new FrequencyAnalysis(new AnalysisId("respondents"), choices, Optional.empty()));
        }
        if (!others.isEmpty()) {
            analyses.add(new FrequencyAnalysis(new AnalysisId("answers"), others, Optional.empty()));
        }
        addScores(analyses, scored, choices);
        return new AnalysisPlan(LocalizedText.EMPTY, AnalysisPlan.DEFAULT_ALPHA, AnalysisPlan.DEFAULT_CONFIDENCE_LEVEL,
                minimumGroupSize, false, constructs, analyses);
    }

    private static void addScores(List<Analysis> analyses, List<Construct> scored, List<VariableCode> choices) {
        List<ConstructCode> several = scored.stream().filter(construct -> construct.items().size() > 1)
                .map(Construct::code).toList();
        if (!several.isEmpty()) {
            analyses.add(new ReliabilityAnalysis(new AnalysisId("reliability"), several));
        }
        if (!scored.isEmpty() && !choices.isEmpty()) {
            analyses.add(new MeanAnalysis(new AnalysisId("scores"),
                    scored.stream().map(construct -> VariableCode.of(construct.code())).toList(), choices,
                    Adjustment.HOLM));
        }
    }

    /** Questions with choices that are neither a background nor part of a score. */
    private static List<VariableCode> others(Questionnaire questionnaire, List<Construct> scored) {
        Set<ItemCode> used = new HashSet<>();
        scored.forEach(construct -> construct.items().forEach(item -> used.add(item.item())));
        return questionnaire.questions().filter(ChoiceQuestion.class::isInstance)
                .filter(question -> !(question instanceof SingleChoice)).map(Question::code)
                .filter(code -> !used.contains(code)).map(VariableCode::of).toList();
    }
}
