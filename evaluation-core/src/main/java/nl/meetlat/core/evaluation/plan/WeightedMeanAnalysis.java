package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Means of respondents weighted so that their backgrounds divide as in the population.
 *
 * @param id name in the plan
 * @param outcomes scored constructs, scale items or number items, at least one, each once
 * @param file the margins come from; empty when they stand in the plan itself
 * @param margins of the population, at least one, each about another choice
 */
public record WeightedMeanAnalysis(AnalysisId id, List<VariableCode> outcomes, Optional<String> file,
        List<Margin> margins) implements Analysis {

    public WeightedMeanAnalysis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        outcomes = Distinct.copyOfSome(outcomes, "outcome");
        margins = Distinct.copyOfSome(margins, "margin");
        Distinct.copy(margins.stream().map(Margin::variable).toList(), "margin");
    }

    @Override
    public String kind() {
        return "weighted-means";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.weightedMeans(this);
    }
}
