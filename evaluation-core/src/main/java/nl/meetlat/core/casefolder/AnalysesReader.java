package nl.meetlat.core.casefolder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.CorrelationAnalysis;
import nl.meetlat.core.evaluation.plan.CorrelationMethod;
import nl.meetlat.core.evaluation.plan.CrossTableAnalysis;
import nl.meetlat.core.evaluation.plan.FrequencyAnalysis;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.ProportionAnalysis;
import nl.meetlat.core.evaluation.plan.RegressionAnalysis;
import nl.meetlat.core.evaluation.plan.RegressionFamily;
import nl.meetlat.core.evaluation.plan.ReliabilityAnalysis;
import nl.meetlat.core.evaluation.plan.ResponseAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.statistics.adjustment.Adjustment;

/** Reads the field {@code analyses} of a plan. */
final class AnalysesReader {

    private static final List<String> KINDS = List.of("response", "frequencies", "proportion", "compare-means",
            "crosstab", "reliability", "correlation", "regression", "agreement", "weighted-means");

    private final PlanContext context;
    private final Set<ConstructCode> constructs;
    private final Set<AnalysisId> ids = new HashSet<>();

    AnalysesReader(PlanContext context, Set<ConstructCode> constructs) {
        this.context = context;
        this.constructs = constructs;
    }

    List<Analysis> read(JsonFields plan) {
        List<Analysis> analyses = new ArrayList<>();
        for (JsonFields fields : plan.objects("analyses", true).orElse(List.of())) {
            Optional<AnalysisId> id = id(fields);
            Optional<String> kind = fields.text("kind", true);
            Optional<Analysis> analysis = kind
                    .flatMap(name -> read(fields, name, id.orElse(new AnalysisId("unnamed"))));
            if (id.isPresent()) {
                analysis.ifPresent(analyses::add);
            }
        }
        return analyses;
    }

    private Optional<AnalysisId> id(JsonFields fields) {
        Optional<String> text = fields.text("id", true);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!AnalysisId.isValid(text.get())) {
            fields.tell("id", text.get(), ProblemCode.CODE_INVALID, List.of());
            return Optional.empty();
        }
        AnalysisId id = new AnalysisId(text.get());
        if (!ids.add(id)) {
            fields.tell("id", text.get(), ProblemCode.CODE_TWICE, List.of());
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private Optional<Analysis> read(JsonFields fields, String kind, AnalysisId id) {
        return switch (kind) {
            case "response" -> response(fields, id);
            case "frequencies" -> frequencies(fields, id);
            case "proportion" -> proportion(fields, id);
            case "compare-means" -> compareMeans(fields, id);
            case "crosstab" -> crossTable(fields, id);
            case "reliability" -> reliability(fields, id);
            case "correlation" -> correlation(fields, id);
            case "regression" -> regression(fields, id);
            case "agreement" -> new FileAnalysesReader(context).agreement(fields, id);
            case "weighted-means" -> new FileAnalysesReader(context).weightedMeans(fields, id,
                    variables(fields, "outcomes", true, Suitability::hasMean));
            default -> {
                fields.tell("kind", kind, ProblemCode.KIND_UNKNOWN, KINDS);
                yield Optional.empty();
            }
        };
    }

    private Optional<Analysis> response(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "by"));
        if (context.backgrounds().isEmpty()) {
            fields.tell("kind", "response", ProblemCode.INVITEES_NEEDED, List.of(CaseFolder.INVITEES_FILE));
            return Optional.empty();
        }
        Set<BackgroundName> known = context.backgrounds().get();
        List<BackgroundName> by = new ArrayList<>();
        fields.texts("by", false).forEach((place, name) -> {
            if (BackgroundName.isValid(name) && known.contains(new BackgroundName(name))) {
                by.add(new BackgroundName(name));
            } else {
                fields.tell(place, name, ProblemCode.BACKGROUND_UNKNOWN,
                        known.stream().map(BackgroundName::value).toList());
            }
        });
        return Optional.of(new ResponseAnalysis(id, by));
    }

    private Optional<Analysis> frequencies(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "variables", "by"));
        List<VariableCode> variables = variables(fields, "variables", true, Suitability::isCountable);
        Optional<VariableCode> by = by(fields);
        return variables.isEmpty() ? Optional.empty() : Optional.of(new FrequencyAnalysis(id, variables, by));
    }

    private Optional<Analysis> proportion(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "variables", "positive", "by", "total"));
        List<VariableCode> variables = variables(fields, "variables", false, Suitability::isChoice);
        Map<String, String> positive = fields.texts("positive", true);
        positive.forEach((place, value) -> variables.forEach(code -> checkOffered(fields, place, value, code)));
        Optional<VariableCode> by = by(fields);
        boolean total = fields.yes("total", true);
        return variables.isEmpty() || positive.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProportionAnalysis(id, variables, List.copyOf(positive.values()), by, total));
    }

    private void checkOffered(JsonFields fields, String place, String value, VariableCode code) {
        ChoiceQuestion question = (ChoiceQuestion) context.question(code.value()).orElseThrow();
        List<String> offered = question.scale().scoredPoints().stream().map(point -> point.value()).toList();
        if (!offered.contains(value)) {
            fields.tell(place, value, ProblemCode.NOT_ON_SCALE, offered);
        }
    }

    private Optional<Analysis> compareMeans(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "outcomes", "by", "adjust"));
        List<VariableCode> outcomes = variables(fields, "outcomes", true, Suitability::hasMean);
        List<VariableCode> by = variables(fields, "by", false, Suitability::isGrouping);
        Adjustment adjust = Adjustment.ofCode(fields.oneOf("adjust", List.of("holm", "none", "bh"))).orElseThrow();
        return outcomes.isEmpty() || by.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeanAnalysis(id, outcomes, by, adjust));
    }

    private Optional<Analysis> reliability(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "constructs"));
        List<ConstructCode> measured = new ArrayList<>();
        fields.texts("constructs", true).forEach((place, name) -> {
            if (Code.isValid(name) && constructs.contains(new ConstructCode(name))) {
                measured.add(new ConstructCode(name));
            } else {
                fields.tell(place, name, ProblemCode.VARIABLE_UNKNOWN,
                        constructs.stream().map(ConstructCode::value).toList());
            }
        });
        return measured.isEmpty() ? Optional.empty() : Optional.of(new ReliabilityAnalysis(id, measured));
    }

    private Optional<Analysis> crossTable(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "row", "column"));
        Optional<VariableCode> row = variable(fields, "row", true, false, Suitability::isGrouping);
        Optional<VariableCode> column = variable(fields, "column", true, false, Suitability::isGrouping);
        if (row.isPresent() && row.equals(column)) {
            fields.tell("column", row.get().value(), ProblemCode.LISTED_TWICE, List.of());
            return Optional.empty();
        }
        return row.isPresent() && column.isPresent()
                ? Optional.of(new CrossTableAnalysis(id, row.get(), column.get()))
                : Optional.empty();
    }

    private Optional<Analysis> correlation(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "variables", "method"));
        List<VariableCode> variables = variables(fields, "variables", true, Suitability::hasMean);
        boolean spearman = fields.oneOf("method", List.of("pearson", "spearman")).equals("spearman");
        if (variables.size() == 1) {
            fields.tell("variables", variables.get(0).value(), ProblemCode.LIST_TOO_SHORT, List.of("2"));
        }
        return variables.size() < 2
                ? Optional.empty()
                : Optional.of(new CorrelationAnalysis(id, variables,
                        spearman ? CorrelationMethod.SPEARMAN : CorrelationMethod.PEARSON));
    }

    private Optional<Analysis> regression(JsonFields fields, AnalysisId id) {
        fields.only(List.of("id", "kind", "outcome", "predictors", "family", "cut"));
        Optional<VariableCode> outcome = variable(fields, "outcome", true, true, Suitability::hasMean);
        List<VariableCode> predictors = variables(fields, "predictors", true, Suitability::isPredictor);
        boolean logistic = fields.oneOf("family", List.of("linear", "logistic")).equals("logistic");
        Optional<BigDecimal> cut = fields.number("cut");
        if (!logistic && cut.isPresent()) {
            fields.tell("cut", cut.get().toString(), ProblemCode.FIELD_UNKNOWN, List.of("family: logistic"));
            return Optional.empty();
        }
        if (outcome.isEmpty() || predictors.isEmpty()) {
            return Optional.empty();
        }
        if (predictors.contains(outcome.get())) {
            fields.tell("predictors", outcome.get().value(), ProblemCode.LISTED_TWICE, List.of());
            return Optional.empty();
        }
        if (logistic && cut.isEmpty()
                && !context.question(outcome.get().value()).filter(Suitability::isTwoValued).isPresent()) {
            fields.tell("cut", "cut", ProblemCode.FIELD_MISSING, List.of());
            return Optional.empty();
        }
        return Optional.of(new RegressionAnalysis(id, outcome.get(), predictors,
                logistic ? RegressionFamily.LOGISTIC : RegressionFamily.LINEAR,
                cut.map(value -> OptionalDouble.of(value.doubleValue())).orElse(OptionalDouble.empty())));
    }

    private Optional<VariableCode> by(JsonFields fields) {
        return variable(fields, "by", false, false, Suitability::isGrouping);
    }

    private Optional<VariableCode> variable(JsonFields fields, String name, boolean required, boolean orConstruct,
            Predicate<Question> suitable) {
        Optional<String> code = fields.text(name, required);
        return code.isPresent() && isKnown(fields, name, code.get(), orConstruct, suitable)
                ? code.map(VariableCode::new)
                : Optional.empty();
    }

    private List<VariableCode> variables(JsonFields fields, String name, boolean orConstruct,
            Predicate<Question> suitable) {
        List<VariableCode> variables = new ArrayList<>();
        fields.texts(name, true).forEach((place, code) -> {
            if (isKnown(fields, place, code, orConstruct, suitable)) {
                variables.add(new VariableCode(code));
            }
        });
        return variables;
    }

    private boolean isKnown(JsonFields fields, String place, String code, boolean orConstruct,
            Predicate<Question> suitable) {
        if (orConstruct && Code.isValid(code) && constructs.contains(new ConstructCode(code))) {
            return true;
        }
        Optional<Question> question = context.question(code);
        if (question.isEmpty() && context.seen().contains(code)) {
            return false;
        }
        if (question.isEmpty()) {
            fields.tell(place, code, ProblemCode.VARIABLE_UNKNOWN,
                    orConstruct ? context.variableCodes(constructs) : context.itemCodes());
            return false;
        }
        if (!suitable.test(question.get())) {
            fields.tell(place, code, ProblemCode.VARIABLE_UNSUITABLE,
                    context.questions().values().stream().filter(suitable).map(one -> one.code().value()).toList());
            return false;
        }
        return true;
    }
}
