package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.meetlat.core.evaluation.plan.Margin;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScalePoint;

/** Gathers how a population divides, from rows of a margin, one of its categories and a number of people. */
final class Targets {

    static final String MARGIN = "margin";
    static final String CATEGORY = "category";
    static final String PEOPLE = "N";
    static final List<String> COLUMNS = List.of(MARGIN, CATEGORY, PEOPLE);

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}([.][0-9]{1,12})?");

    private final PlanContext context;
    private final Map<VariableCode, Map<String, Double>> population = new LinkedHashMap<>();
    private final Map<VariableCode, Teller> first = new LinkedHashMap<>();

    /** Tells a problem in one of the columns of a row. */
    interface Teller {

        void tell(String column, String value, ProblemCode code, List<String> expected);
    }

    Targets(PlanContext context) {
        this.context = context;
    }

    /** Reads the rows of a file. */
    List<Margin> read(Sheet sheet, Problems.InFile in) {
        Columns columns = Columns.of(sheet, in, COLUMNS, List.of(), name -> false);
        while (columns.isComplete() && sheet.next()) {
            long row = sheet.row();
            add(columns.text(MARGIN), columns.text(CATEGORY), columns.text(PEOPLE),
                    (column, value, code, expected) -> in.cell(row, column, value, code, expected));
        }
        return margins();
    }

    /** Takes one row. */
    void add(String margin, String category, String people, Teller problems) {
        Optional<Question> question = context.question(margin);
        List<String> suitable = context.questions().values().stream().filter(Suitability::isGrouping)
                .map(one -> one.code().value()).toList();
        if (question.isEmpty() || !suitable.contains(margin)) {
            problems.tell(MARGIN, margin,
                    question.isEmpty() ? ProblemCode.VARIABLE_UNKNOWN : ProblemCode.VARIABLE_UNSUITABLE, suitable);
            return;
        }
        VariableCode variable = new VariableCode(margin);
        first.putIfAbsent(variable, problems);
        Map<String, Double> numbers = population.computeIfAbsent(variable, added -> new LinkedHashMap<>());
        List<String> values = values(variable);
        if (!values.contains(category)) {
            problems.tell(CATEGORY, category, ProblemCode.NOT_ON_SCALE, values);
        } else if (!AMOUNT.matcher(people).matches()) {
            problems.tell(PEOPLE, people, people.isEmpty() ? ProblemCode.VALUE_MISSING : ProblemCode.OUT_OF_BOUNDS,
                    List.of("0, 1, 2, …"));
            numbers.putIfAbsent(category, 1.0);
        } else if (numbers.putIfAbsent(category, Double.valueOf(people)) != null) {
            problems.tell(CATEGORY, category, ProblemCode.LISTED_TWICE, List.of());
        }
    }

    private List<String> values(VariableCode margin) {
        ChoiceQuestion choice = (ChoiceQuestion) context.question(margin.value()).orElseThrow();
        return choice.scale().scoredPoints().stream().map(ScalePoint::value).toList();
    }

    /** The margins of which every value has its number; of others it is told. */
    List<Margin> margins() {
        List<Margin> margins = new ArrayList<>();
        population.forEach((variable, numbers) -> {
            List<String> lacking = values(variable).stream().filter(value -> !numbers.containsKey(value)).toList();
            if (!lacking.isEmpty()) {
                first.get(variable).tell(MARGIN, variable.value(), ProblemCode.MARGIN_INCOMPLETE, lacking);
            } else if (numbers.values().stream().noneMatch(people -> people > 0)) {
                first.get(variable).tell(PEOPLE, "0", ProblemCode.OUT_OF_BOUNDS, List.of("> 0"));
            } else {
                margins.add(new Margin(variable, numbers));
            }
        });
        return margins;
    }
}
