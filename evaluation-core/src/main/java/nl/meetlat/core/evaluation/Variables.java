package nl.meetlat.core.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.ConstructScorer;
import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.PlannedConstruct;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.response.Codebook;
import nl.meetlat.core.survey.Questionnaire;

/** The variables of a plan: how they are called, and how they are read off a coded row. */
final class Variables {

    private final Map<ItemCode, Question> questions = new HashMap<>();
    private final Questionnaire questionnaire;
    private final Map<ConstructCode, PlannedConstruct> scored;
    private final Codebook codebook;
    private final Map<VariableCode, ConstructScorer> scorers = new HashMap<>();
    private final Map<VariableCode, CodedVariable.Measured> measured = new HashMap<>();

    Variables(Questionnaire questionnaire, AnalysisPlan plan, Codebook codebook) {
        this.questionnaire = questionnaire;
        this.scored = plan.constructs();
        this.codebook = codebook;
        questionnaire.questions().forEach(question -> questions.put(question.code(), question));
    }

    boolean isConstruct(VariableCode code) {
        return scored.containsKey(new ConstructCode(code.value()));
    }

    /**
     * The question of an item.
     *
     * @throws IllegalArgumentException when there is none
     */
    Question question(VariableCode code) {
        Question question = questions.get(new ItemCode(code.value()));
        if (question == null) {
            throw new IllegalArgumentException("there is no item or scored construct " + code);
        }
        return question;
    }

    /** How the variable is called. */
    Variable named(VariableCode code) {
        if (isConstruct(code)) {
            PlannedConstruct planned = scored.get(new ConstructCode(code.value()));
            return new Variable(code, planned.label(), planned.label(), Variable.Kind.CONSTRUCT);
        }
        Question question = question(code);
        return new Variable(code, Labels.inFull(question), Labels.ofQuestion(question),
                question instanceof SingleChoice ? Variable.Kind.BACKGROUND : Variable.Kind.ITEM);
    }

    /**
     * The scale of an item with choices.
     *
     * @throws IllegalArgumentException when it has none
     */
    AnswerScale scale(VariableCode code) {
        if (question(code) instanceof ChoiceQuestion choice) {
            return choice.scale();
        }
        throw new IllegalArgumentException("item " + code + " has no scale");
    }

    /** Groups of an item with choices: one per point, "no opinion" left out, with the index of the point. */
    Map<Integer, Group> groups(VariableCode code) {
        List<ScalePoint> points = scale(code).points();
        Map<Integer, Group> groups = new LinkedHashMap<>();
        IntStream.range(0, points.size()).filter(i -> !points.get(i).missing())
                .forEach(i -> groups.put(i, Group.of(points.get(i).value(), points.get(i).label())));
        return groups;
    }

    /** What divides respondents into groups. */
    CodedVariable.Point grouping(VariableCode code) {
        return new CodedVariable.Point(place(code), scale(code), false);
    }

    /**
     * What is counted of a variable: the points or points chosen, "no opinion" included; the point put first; the score; the
     * number.
     */
    CodedVariable counted(VariableCode code) {
        if (isConstruct(code)) {
            return new CodedVariable.Score(scorer(code));
        }
        Question question = question(code);
        if (question instanceof MultipleChoice multiple) {
            return new CodedVariable.Points(place(code), multiple.scale());
        }
        if (question instanceof RankingQuestion ranking) {
            return new CodedVariable.First(place(code), ranking.scale());
        }
        return question instanceof ChoiceQuestion choice
                ? new CodedVariable.Point(place(code), choice.scale(), true)
                : number(code);
    }

    /** What has a mean: the score, the number, or the number a point stands for. */
    CodedVariable.Measured measured(VariableCode code) {
        CodedVariable.Measured known = measured.get(code);
        if (known == null) {
            known = measure(code);
            measured.put(code, known);
        }
        return known;
    }

    private CodedVariable.Measured measure(VariableCode code) {
        if (isConstruct(code)) {
            return new CodedVariable.Score(scorer(code));
        }
        return question(code) instanceof ChoiceQuestion
                ? new CodedVariable.PointNumber(grouping(code), PointValues.of(scale(code)))
                : number(code);
    }

    private CodedVariable.Number number(VariableCode code) {
        return new CodedVariable.Number(codebook.numberPlace(new ItemCode(code.value())).orElseThrow(
                () -> new IllegalArgumentException("item " + code + " is not counted")));
    }

    private int place(VariableCode code) {
        return codebook.pointPlace(new ItemCode(code.value())).orElseThrow();
    }

    /** The items of a construct, in questionnaire order. */
    List<ConstructItem> items(VariableCode code) {
        return questionnaire.construct(new ConstructCode(code.value())).map(Construct::items)
                .orElseThrow(() -> new IllegalArgumentException("there is no construct " + code));
    }

    /** What scores a construct as the plan wants it. */
    ConstructScorer scorer(VariableCode code) {
        return scorers.computeIfAbsent(code, added -> new ConstructScorer(items(added).stream()
                .map(item -> new ConstructScorer.Item(place(VariableCode.of(item.item())),
                        scale(VariableCode.of(item.item())), item.reverseCoded()))
                .toList(), scored.get(new ConstructCode(added.value())).minimumAnswered()));
    }
}
