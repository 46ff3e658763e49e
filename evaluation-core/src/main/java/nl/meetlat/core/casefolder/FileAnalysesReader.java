package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.AgreementAnalysis;
import nl.meetlat.core.evaluation.plan.AgreementLevel;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.Margin;
import nl.meetlat.core.evaluation.plan.RatingTable;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.evaluation.plan.WeightedMeanAnalysis;

/** Reads the analyses that need a file of their own: agreement of raters, and means weighted to known totals. */
final class FileAnalysesReader {

    private final PlanContext context;

    FileAnalysesReader(PlanContext context) {
        this.context = context;
    }

    Optional<Analysis> agreement(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "file", "raters", "level"));
        Optional<String> file = fields.text("file", true);
        List<String> raters = List.copyOf(fields.texts("raters", true).values());
        AgreementLevel level = fields.oneOf("level", List.of("nominal", "ordinal")).equals("ordinal")
                ? AgreementLevel.ORDINAL
                : AgreementLevel.NOMINAL;
        if (raters.size() == 1) {
            fields.tell("raters", raters.get(0), ProblemCode.LIST_TOO_SHORT, List.of("2"));
        }
        if (file.isEmpty() || raters.size() < 2) {
            return Optional.empty();
        }
        RatingTable ratings = context.files().areAtHand() && isThere(fields, "file", file.get())
                ? context.files().read(file.get(), new RatingsReader(raters, level)::read).orElse(RatingTable.EMPTY)
                : RatingTable.EMPTY;
        return Optional.of(new AgreementAnalysis(id, file.get(), raters, level, ratings));
    }

    private boolean isThere(JsonFields fields, String name, String file) {
        if (context.files().has(file)) {
            return true;
        }
        fields.tell(name, file, ProblemCode.PLAN_FILE_MISSING, List.of());
        return false;
    }

    Optional<Analysis> weightedMeans(JsonFields fields, AnalysisId id, List<VariableCode> outcomes) {
        fields.only(List.of("id", "kind", "outcomes", "targets"));
        Optional<String> file = fields.isText("targets") ? fields.text("targets", true) : Optional.empty();
        List<Margin> margins = new ArrayList<>();
        if (file.isEmpty()) {
            margins.addAll(inPlan(fields));
        } else if (isThere(fields, "targets", file.get())) {
            margins.addAll(context.files().read(file.get(), new Targets(context)::read).orElse(List.of()));
        }
        return outcomes.isEmpty() || margins.isEmpty()
                ? Optional.empty()
                : Optional.of(new WeightedMeanAnalysis(id, outcomes, file, margins));
    }

    /** Targets that stand in the plan itself, as they do where a plan is kept without its files. */
    private List<Margin> inPlan(JsonFields fields) {
        Optional<List<JsonFields>> rows = fields.objects("targets", true);
        if (rows.isPresent() && rows.get().isEmpty()) {
            fields.tell("targets", "", ProblemCode.LIST_EMPTY, List.of());
        }
        Targets targets = new Targets(context);
        for (JsonFields row : rows.orElse(List.of())) {
            row.only(Targets.COLUMNS);
            Optional<String> margin = row.text(Targets.MARGIN, true);
            Optional<String> category = row.text(Targets.CATEGORY, true);
            String people = row.number(Targets.PEOPLE).map(number -> number.toPlainString()).orElse("");
            if (margin.isPresent() && category.isPresent()) {
                targets.add(margin.get(), category.get(), people, row::tell);
            }
        }
        return targets.margins();
    }
}
