package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.Distribution;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.ValueCount;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Cell.Mark;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Paragraph;

/** How often each value was given: characteristics in one table, statements on a scale in a chart. */
final class FrequencySection {

    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+[.][0-9]+");
    private static final int SCORE_DECIMALS = 2;

    private final ReportContext context;

    FrequencySection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(AnalysisId analysis, List<FrequencyFinding> findings) {
        List<Block> blocks = new ArrayList<>();
        boolean people = findings.stream().allMatch(each -> each.variable().kind() == Variable.Kind.BACKGROUND);
        blocks.add(new Heading(1, heading(findings, people), context.anchor(analysis.value())));
        Map<ScaleCode, List<FrequencyFinding>> statements = new LinkedHashMap<>();
        List<FrequencyFinding> tabulated = new ArrayList<>();
        for (FrequencyFinding finding : findings) {
            if (finding.by().isPresent()) {
                blocks.add(byGroup(analysis, finding));
            } else if (context.question(finding.variable()).orElse(null) instanceof ScaleQuestion question) {
                statements.computeIfAbsent(question.scale().code(), code -> new ArrayList<>()).add(finding);
            } else {
                tabulated.add(finding);
            }
        }
        if (!tabulated.isEmpty()) {
            blocks.add(together(analysis, tabulated, people));
        }
        statements.values().forEach(each -> blocks.add(
                new DistributionSection(context).figure(heading(each, false), analysis.value(), each)));
        return blocks;
    }

    private String heading(List<FrequencyFinding> findings, boolean people) {
        if (people) {
            return context.phrases().text("respondents.heading");
        }
        return context.block(findings.stream().map(FrequencyFinding::variable).toList())
                .map(block -> context.wording().text(block.label()))
                .orElseGet(() -> context.phrases().text("frequencies.heading"));
    }

    private Block together(AnalysisId analysis, List<FrequencyFinding> findings, boolean people) {
        TableBuilder table = new TableBuilder(context,
                context.phrases().text(people ? "respondents.caption" : "frequencies.caption")).words("")
                .numbers(context.phrases().text("column.n")).numbers("%");
        for (FrequencyFinding finding : findings) {
            table.group(context.wording().heading(finding.variable()));
            Distribution everybody = finding.groups().get(0);
            for (ValueCount value : everybody.counts()) {
                table.row(List.of(Cell.text(label(value)), context.cells().count(value.count()),
                        context.cells().share(value.noOpinion() ? value.share() : value.validShare())));
            }
            lacking(table, "frequencies.missing", everybody.missing()
                    .flatMap(missing -> everybody.notAsked().map(notAsked -> missing - notAsked)));
            lacking(table, "frequencies.not-asked", everybody.notAsked());
        }
        return table.note(context.phrases().rich("note.valid")).build(analysis.value() + "-table");
    }

    private void lacking(TableBuilder table, String words, Computed<Long> count) {
        if (count.toOptional().orElse(0L) > 0) {
            table.row(List.of(Cell.text(context.phrases().text(words)), context.cells().count(count), Cell.text("")));
        }
    }

    private Block byGroup(AnalysisId analysis, FrequencyFinding finding) {
        String caption = context.phrases().text("frequencies.by.caption", context.wording().heading(finding.variable()),
                context.wording().background(finding.by().orElseThrow().shortLabel()));
        TableBuilder table = new TableBuilder(context, caption).words("");
        finding.groups().forEach(group -> table.numbers(context.wording().group(group.group())));
        if (finding.groups().isEmpty()) {
            return Paragraph.of(context.phrases().text("frequencies.empty", caption));
        }
        List<ValueCount> values = finding.groups().get(0).counts();
        for (int i = 0; i < values.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(label(values.get(i))));
            for (Distribution group : finding.groups()) {
                ValueCount count = group.counts().get(i);
                row.add(context.cells().share(count.noOpinion() ? count.share() : count.validShare()));
            }
            table.row(row);
        }
        List<Cell> n = new ArrayList<>();
        n.add(Cell.text(context.phrases().text("column.n")));
        finding.groups().forEach(group -> n.add(context.cells().count(group.valid()).with(Mark.TOTAL)));
        return table.total(n).note(context.phrases().rich("note.valid")).build(analysis.value() + "-table");
    }

    private String label(ValueCount value) {
        String label = context.wording().text(value.label());
        if (!label.isEmpty()) {
            return label;
        }
        return FRACTION.matcher(value.value()).matches()
                ? context.numbers().decimal(Double.parseDouble(value.value()), SCORE_DECIMALS)
                : value.value();
    }
}
