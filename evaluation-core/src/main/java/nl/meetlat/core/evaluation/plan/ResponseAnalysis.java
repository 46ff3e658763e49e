package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.participation.BackgroundName;

/**
 * Who was invited and who answered, in total and by background.
 *
 * @param id name in the plan
 * @param by background columns of the participant list, each once; may be empty
 */
public record ResponseAnalysis(AnalysisId id, List<BackgroundName> by) implements Analysis {

    public ResponseAnalysis {
        Objects.requireNonNull(id, "id");
        by = Distinct.copy(by, "background");
    }

    @Override
    public String kind() {
        return "response";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.response(this);
    }
}
