package nl.meetlat.core.evaluation.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.survey.Wave;

/**
 * What is to be computed from the answers to a questionnaire, in the order of the report. A plan is a value: saved,
 * re-run on live data and on the next wave.
 *
 * @param title of the report, may be empty
 * @param alpha a p value below this is significant; between 0 and 1
 * @param confidenceLevel of every interval; between 0 and 1
 * @param minimumGroupSize smallest group of which figures are released; 0 turns disclosure control off
 * @param finitePopulation whether intervals of means take into account that the invited are everybody there is
 * @param constructs which constructs are scored and how, in report order
 * @param analyses with different ids
 */
public record AnalysisPlan(LocalizedText title, double alpha, double confidenceLevel, int minimumGroupSize,
        boolean finitePopulation, Map<ConstructCode, PlannedConstruct> constructs, List<Analysis> analyses) {

    public static final double DEFAULT_ALPHA = 0.05;
    public static final double DEFAULT_CONFIDENCE_LEVEL = 0.95;
    public static final int DEFAULT_MINIMUM_GROUP_SIZE = Wave.DEFAULT_MINIMUM_GROUP_SIZE;

    public AnalysisPlan {
        Objects.requireNonNull(title, "title");
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha lies between 0 and 1: " + alpha);
        }
        Interval.requireLevel(confidenceLevel);
        if (minimumGroupSize < 0) {
            throw new IllegalArgumentException("smallest group shown: " + minimumGroupSize);
        }
        constructs = Collections.unmodifiableMap(new LinkedHashMap<>(constructs));
        analyses = List.copyOf(analyses);
        Distinct.copy(analyses.stream().map(Analysis::id).toList(), "analysis");
    }

    /** The analysis of this id; empty when the plan has none. */
    public Optional<Analysis> analysis(AnalysisId id) {
        return analyses.stream().filter(analysis -> analysis.id().equals(id)).findFirst();
    }

    /** The same plan with another threshold. */
    public AnalysisPlan withMinimumGroupSize(int size) {
        return new AnalysisPlan(title, alpha, confidenceLevel, size, finitePopulation, constructs, analyses);
    }
}
