package nl.meetlat.core.casefolder;

import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.PlannedConstruct;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Questionnaire;

/** Reads analysis plans as JSON, and checks them against the questionnaire they are for. */
public final class PlanReader {

    private static final List<String> FIELDS = List.of("title", "alpha", "confidenceLevel", "minimumGroupSize",
            "finitePopulation", "constructs", "analyses");
    private static final List<String> RULES = List.of("half", "any", "all");

    private final PlanContext context;
    private final Problems.InFile problems;

    PlanReader(PlanContext context, Problems.InFile problems) {
        this.context = context;
        this.problems = problems;
    }

    /**
     * Reads a plan.
     *
     * @param json
     *            the plan
     * @param questionnaire
     *            it is for
     * @param backgrounds
     *            columns of the participant list
     * @return the plan, or everything that is wrong with it
     */
    public static Reading<AnalysisPlan> read(String json, Questionnaire questionnaire,
            Set<BackgroundName> backgrounds) {
        Problems problems = new Problems();
        PlanReader reader = new PlanReader(PlanContext.of(questionnaire, backgrounds),
                problems.in(CaseFolder.PLAN_FILE));
        AnalysisPlan plan = reader.read(new StringReader(json));
        return problems.isEmpty() ? new Reading.Read<>(plan) : new Reading.Rejected<>(problems.list());
    }

    /** The plan as far as it can be read; complete when no problem was told. */
    AnalysisPlan read(Reader json) {
        JsonFields fields = JsonFields.of(json, problems).only(FIELDS);
        Map<ConstructCode, PlannedConstruct> constructs = constructs(fields);
        AnalysesReader analyses = new AnalysesReader(context, constructs.keySet());
        return new AnalysisPlan(fields.localized("title"), fields.between0And1("alpha", AnalysisPlan.DEFAULT_ALPHA),
                fields.between0And1("confidenceLevel", AnalysisPlan.DEFAULT_CONFIDENCE_LEVEL),
                fields.count("minimumGroupSize", AnalysisPlan.DEFAULT_MINIMUM_GROUP_SIZE),
                fields.yes("finitePopulation", false), constructs, analyses.read(fields));
    }

    private Map<ConstructCode, PlannedConstruct> constructs(JsonFields plan) {
        if (!plan.has("constructs")) {
            return DefaultPlan.constructs(context);
        }
        Map<ConstructCode, PlannedConstruct> constructs = new LinkedHashMap<>();
        plan.object("constructs", false).ifPresent(all -> {
            for (String name : all.names()) {
                all.object(name, true).ifPresent(one -> readConstruct(all, name, one, constructs));
            }
        });
        return constructs;
    }

    private void readConstruct(JsonFields all, String name, JsonFields fields,
            Map<ConstructCode, PlannedConstruct> constructs) {
        fields.only(List.of("label", "minimumAnswered"));
        List<ConstructItem> items = Code.isValid(name)
                ? context.blocks().getOrDefault(new ConstructCode(name), List.of())
                : List.of();
        if (items.isEmpty() && context.seen().contains(name)) {
            constructs.put(new ConstructCode(name), new PlannedConstruct(LocalizedText.EMPTY, MissingRule.HALF));
            return;
        }
        if (items.isEmpty()) {
            all.tell(name, name, ProblemCode.CONSTRUCT_WITHOUT_ITEMS,
                    context.blocks().keySet().stream().map(ConstructCode::value).toList());
            return;
        }
        for (ConstructItem item : items) {
            if (!Suitability.isScorable(context.questions().get(item.item()))) {
                all.tell(name, item.item().value(), ProblemCode.CONSTRUCT_ITEM_UNSUITABLE,
                        List.of(ItemType.LIKERT.word()));
            }
        }
        LocalizedText label = fields.localized("label");
        MissingRule rule = rule(fields);
        if (rule.leastAnswered(items.size()) > items.size()) {
            fields.tell("minimumAnswered", Integer.toString(rule.number()), ProblemCode.CONSTRUCT_TOO_SMALL,
                    List.of(Integer.toString(items.size())));
        }
        constructs.put(new ConstructCode(name),
                new PlannedConstruct(label.isEmpty() ? DefaultPlan.label(new ConstructCode(name)) : label, rule));
    }

    private static MissingRule rule(JsonFields fields) {
        if (!fields.isText("minimumAnswered")) {
            int number = fields.count("minimumAnswered", 0);
            if (fields.has("minimumAnswered") && number == 0) {
                fields.tell("minimumAnswered", "0", ProblemCode.OUT_OF_BOUNDS, List.of("half, any, all, 1, 2, …"));
            }
            return number == 0 ? MissingRule.HALF : MissingRule.atLeast(number);
        }
        return switch (fields.oneOf("minimumAnswered", RULES)) {
            case "any" -> MissingRule.ANY;
            case "all" -> MissingRule.ALL;
            default -> MissingRule.HALF;
        };
    }
}
