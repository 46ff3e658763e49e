package nl.meetlat.core.evaluation.plan;

import java.util.Objects;

/**
 * Two choices counted against each other.
 *
 * @param id name in the plan
 * @param row choice item whose values are the rows
 * @param column another choice item, whose values are the columns
 */
public record CrossTableAnalysis(AnalysisId id, VariableCode row, VariableCode column) implements Analysis {

    public CrossTableAnalysis {
        Objects.requireNonNull(id, "id");
        if (row.equals(column)) {
            throw new IllegalArgumentException("a cross table needs two variables, not twice " + row);
        }
    }

    @Override
    public String kind() {
        return "crosstab";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.crossTable(this);
    }
}
