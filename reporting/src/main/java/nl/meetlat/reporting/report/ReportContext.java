package nl.meetlat.reporting.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.reporting.sentence.Sentences;
import nl.meetlat.reporting.sentence.Wording;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;

/** What every chapter of one report shares. */
final class ReportContext {

    private final AnalysisPlan plan;
    private final int minimumGroupSize;
    private final Questionnaire questionnaire;
    private final Wording wording;
    private final Sentences sentences;
    private final Cells cells;
    private final Set<String> anchors = new HashSet<>();

    ReportContext(AnalysisPlan plan, int minimumGroupSize, Questionnaire questionnaire, Language language) {
        this.plan = plan;
        this.minimumGroupSize = minimumGroupSize;
        this.questionnaire = questionnaire;
        this.wording = new Wording(language);
        this.sentences = new Sentences(plan, language);
        this.cells = new Cells(wording, plan.alpha());
    }

    AnalysisPlan plan() {
        return plan;
    }

    int minimumGroupSize() {
        return minimumGroupSize;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Wording wording() {
        return wording;
    }

    Phrases phrases() {
        return wording.phrases();
    }

    Numbers numbers() {
        return wording.numbers();
    }

    Sentences sentences() {
        return sentences;
    }

    Cells cells() {
        return cells;
    }

    /** What a column of intervals is called: with the plan's confidence level. */
    String intervalHeading() {
        return phrases().text("column.interval", numbers().wholePercent(plan.confidenceLevel()));
    }

    /** An anchor like this text that no other block of the report has. */
    String anchor(String text) {
        String base = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        base = base.isEmpty() || !Character.isLetter(base.charAt(0)) ? "a" + base : base;
        String anchor = base;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = base + "-" + i;
        }
        return anchor;
    }

    /** The question of an item; empty for a construct. */
    Optional<Question> question(Variable variable) {
        return variable.kind() == Variable.Kind.CONSTRUCT ? Optional.empty()
                : questionnaire.question(new ItemCode(variable.code().value()));
    }

    /** The construct or block that has all these items. */
    Optional<Construct> block(List<Variable> variables) {
        return questionnaire.constructs().stream().filter(construct -> variables.stream()
                .allMatch(variable -> construct.items().stream()
                        .anyMatch(item -> item.item().value().equals(variable.code().value()))))
                .findFirst();
    }

    /** The construct a variable is the score of. */
    Optional<Construct> construct(Variable variable) {
        return questionnaire.constructs().stream()
                .filter(construct -> construct.code().value().equals(variable.code().value())).findFirst();
    }

    /** Lowest and highest value a variable can have; empty where it has no scale. */
    Optional<ScaleRange> range(Variable variable) {
        Optional<Question> question = variable.kind() == Variable.Kind.CONSTRUCT
                ? construct(variable).flatMap(construct -> questionnaire.question(construct.items().get(0).item()))
                : question(variable);
        return question.filter(ChoiceQuestion.class::isInstance).map(ChoiceQuestion.class::cast)
                .map(ChoiceQuestion::scale).flatMap(ScaleRange::of);
    }
}
