package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;

/**
 * How far raters agree who judged the same subjects.
 *
 * @param id name in the plan
 * @param file the judgements are in: a row per subject, a column per rater
 * @param raters columns of the file, two or more, each once
 * @param level whether the judgements have an order
 * @param ratings what the file says
 */
public record AgreementAnalysis(AnalysisId id, String file, List<String> raters, AgreementLevel level,
        RatingTable ratings) implements Analysis {

    public AgreementAnalysis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(ratings, "ratings");
        raters = Distinct.copyOfSome(raters, "rater");
        if (raters.size() < 2) {
            throw new IllegalArgumentException("agreement needs two raters, not only " + raters.get(0));
        }
        int judgements = raters.size();
        if (ratings.subjects().stream().anyMatch(subject -> subject.size() != judgements)) {
            throw new IllegalArgumentException("every subject has " + judgements + " judgements, present or not");
        }
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.agreement(this);
    }
}
