package nl.meetlat.web.participation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.ResponseAnalysis;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.response.Codebook;
import nl.meetlat.core.response.PackedResponses;
import nl.meetlat.core.survey.Questionnaire;

/**
 * What background columns and their values are called: by the answer scale of the question about the same, else as in the
 * list. Found the way the evaluation finds them, so that list, tracking and results agree.
 */
public final class BackgroundLabels {

    private static final AnalysisId RESPONSE = new AnalysisId("response");

    private final Map<BackgroundName, LocalizedText> names = new LinkedHashMap<>();
    private final Map<BackgroundName, Map<String, LocalizedText>> values = new LinkedHashMap<>();

    public BackgroundLabels(Questionnaire questionnaire, ResponseFigures figures) {
        for (ResponseFinding.Background background : finding(questionnaire, figures).backgrounds()) {
            names.put(background.name(), background.label());
            Map<String, LocalizedText> labels = new LinkedHashMap<>();
            background.groups().forEach(
                    group -> labels.put(group.group().value().orElseThrow(), group.group().label()));
            values.put(background.name(), labels);
        }
    }

    /** The response by every background of the list, not yet released. */
    static ResponseFinding finding(Questionnaire questionnaire, ResponseFigures figures) {
        return (ResponseFinding) Evaluator.evaluate(plan(questionnaire, figures), questionnaire,
                new PackedResponses(new Codebook(questionnaire)), figures).findings().get(0);
    }

    /** A plan that only asks for the response by every background of the list. */
    public static AnalysisPlan plan(Questionnaire questionnaire, ResponseFigures figures) {
        return new AnalysisPlan(questionnaire.title(), AnalysisPlan.DEFAULT_ALPHA,
                AnalysisPlan.DEFAULT_CONFIDENCE_LEVEL, AnalysisPlan.DEFAULT_MINIMUM_GROUP_SIZE, true, Map.of(),
                List.of(new ResponseAnalysis(RESPONSE, List.copyOf(figures.byBackground().keySet()))));
    }

    public List<BackgroundName> backgrounds() {
        return List.copyOf(names.keySet());
    }

    public String name(BackgroundName background, Language language) {
        return names.getOrDefault(background, LocalizedText.of(background.value(), background.value())).in(language);
    }

    /** Every value of the column that can be expected, with its label; values as stored. */
    public Map<String, LocalizedText> values(BackgroundName background) {
        return values.getOrDefault(background, Map.of());
    }

    /** The label of what is known of a participant; blank when unknown. */
    public String value(Backgrounds known, BackgroundName background, Language language) {
        return known.value(background).map(value -> values(background)
                .getOrDefault(value, LocalizedText.of(value, value)).in(language)).orElse("");
    }
}
