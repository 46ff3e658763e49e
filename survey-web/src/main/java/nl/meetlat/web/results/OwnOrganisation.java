package nl.meetlat.web.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.meetlat.core.disclosure.DisclosurePolicy;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.response.Codebook;
import nl.meetlat.core.response.CodedResponses;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/**
 * What a manager may know: the own organisation and all others together, beside the total. The others are joined before
 * anything is counted, so that the gate sees two groups and hides both when one is too small. The own organisation is hidden
 * too where it is hidden from those who see all organisations: else two managers could subtract theirs from the total.
 * Comparisons by other backgrounds are left out.
 */
final class OwnOrganisation {

    private static final ScaleCode JOINED = new ScaleCode("own_organisation");

    private final String own;
    private final String rest;
    private final LocalizedText restLabel;
    private final Questionnaire questionnaire;
    private final Optional<SingleChoice> question;

    /**
     * The limits of one manager.
     *
     * @param own organisation, as written in the participant list
     * @param restLabel what the others together are called
     * @param figures of the participant list, by which the question about the organisation is known
     */
    OwnOrganisation(String own, LocalizedText restLabel, Questionnaire questionnaire, ResponseFigures figures) {
        this.own = own;
        this.rest = rest(questionnaire, figures);
        this.restLabel = restLabel;
        this.questionnaire = questionnaire;
        this.question = questionnaire.questions().filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast)
                .filter(choice -> isAboutOrganisation(choice.scale(), figures)).findFirst();
    }

    /** A value no organisation has. */
    private static String rest(Questionnaire questionnaire, ResponseFigures figures) {
        Set<String> taken = questionnaire.scales().stream().flatMap(scale -> scale.points().stream())
                .map(ScalePoint::value).collect(Collectors.toSet());
        taken.addAll(figures.byBackground().getOrDefault(BackgroundName.ORGANISATION, Map.of()).keySet());
        String value = "other";
        while (taken.contains(value)) {
            value += "_";
        }
        return value;
    }

    private boolean isAboutOrganisation(AnswerScale scale, ResponseFigures figures) {
        Set<String> values = scale.points().stream().map(ScalePoint::value).collect(Collectors.toSet());
        List<String> listed = figures.byBackground().getOrDefault(BackgroundName.ORGANISATION, Map.of()).keySet()
                .stream().filter(value -> !value.isEmpty()).toList();
        return values.containsAll(listed) && (values.contains(own) || !listed.isEmpty());
    }

    /** The questionnaire with two organisations. */
    Questionnaire questionnaire() {
        if (question.isEmpty()) {
            return questionnaire;
        }
        List<AnswerScale> scales = new ArrayList<>(questionnaire.scales());
        scales.removeIf(scale -> scale.code().equals(joinedCode()));
        scales.add(joinedScale());
        return new Questionnaire(questionnaire.title(), questionnaire.languages(), questionnaire.texts(), scales,
                questionnaire.pages().stream().map(this::joined).toList(), questionnaire.constructs());
    }

    /** That of the scale itself, by which the background is known; unless another question has the same scale. */
    private ScaleCode joinedCode() {
        ScaleCode code = question.orElseThrow().scale().code();
        long users = questionnaire.questions().filter(ChoiceQuestion.class::isInstance).map(ChoiceQuestion.class::cast)
                .filter(choice -> choice.scale().code().equals(code)).count();
        return users == 1 ? code : JOINED;
    }

    private Page joined(Page page) {
        return page.with(page.questions().stream().map(this::joined).toList());
    }

    private Question joined(Question each) {
        return each.equals(question.orElseThrow())
                ? new SingleChoice(each.code(), each.text(), joinedScale(), each.asking())
                : each;
    }

    private AnswerScale joinedScale() {
        LocalizedText ownLabel = question.orElseThrow().scale().point(own).map(ScalePoint::label)
                .orElseGet(() -> LocalizedText.of(own, own));
        return new AnswerScale(joinedCode(),
                List.of(new ScalePoint(own, ownLabel, false), new ScalePoint(rest, restLabel, false)));
    }

    /** What may be shown of an analysis of these responses. @param plan as limited by {@link #plan} */
    Release release(AnalysisPlan plan, CodedResponses all, ResponseFigures figures) {
        return new DisclosurePolicy(plan.minimumGroupSize()).releaseJoined(
                Evaluator.evaluate(plan, questionnaire(), responses(all), figures(figures)),
                Evaluator.evaluate(plan, questionnaire, all, figures));
    }

    /** The responses with two organisations. */
    private CodedResponses responses(CodedResponses all) {
        return question.isEmpty() ? all : new Joined(all, question.orElseThrow());
    }

    private final class Joined implements CodedResponses {

        private final CodedResponses all;
        private final Codebook codebook = new Codebook(questionnaire());
        private final int place;
        private final int[] joined;

        Joined(CodedResponses all, SingleChoice organisation) {
            this.all = all;
            this.place = all.codebook().pointPlace(organisation.code()).orElseThrow();
            this.joined = organisation.scale().points().stream()
                    .mapToInt(point -> point.missing() ? Codebook.NOT_ANSWERED : point.value().equals(own) ? 0 : 1)
                    .toArray();
        }

        @Override
        public Codebook codebook() {
            return codebook;
        }

        @Override
        public void forEach(RowReader reader) {
            all.forEach((points, numbers) -> {
                short[] changed = points.clone();
                if (changed[place] >= 0) {
                    changed[place] = (short) joined[changed[place]];
                }
                reader.row(changed, numbers);
            });
        }
    }

    /** The figures with two organisations and no other background. */
    private ResponseFigures figures(ResponseFigures all) {
        Map<String, ResponseCounts> listed = all.byBackground().get(BackgroundName.ORGANISATION);
        if (listed == null) {
            return new ResponseFigures(all.total(), Map.of(), all.open());
        }
        Map<String, ResponseCounts> two = new LinkedHashMap<>();
        two.put(own, ResponseCounts.NONE);
        listed.forEach((value, counts) -> two.merge(value.equals(own) || value.isEmpty() ? value : rest, counts,
                OwnOrganisation::sum));
        return new ResponseFigures(all.total(), Map.of(BackgroundName.ORGANISATION, two), all.open());
    }

    private static ResponseCounts sum(ResponseCounts a, ResponseCounts b) {
        return new ResponseCounts(a.invited() + b.invited(), a.started() + b.started(), a.completed() + b.completed(),
                a.declined() + b.declined());
    }

    /** The plan without comparisons by other backgrounds than the organisation. */
    AnalysisPlan plan(AnalysisPlan plan) {
        OwnAnalyses analyses = new OwnAnalyses(question.map(choice -> VariableCode.of(choice.code())));
        List<Analysis> kept = plan.analyses().stream().flatMap(analysis -> analysis.accept(analyses).stream())
                .toList();
        return new AnalysisPlan(plan.title(), plan.alpha(), plan.confidenceLevel(), plan.minimumGroupSize(),
                plan.finitePopulation(), plan.constructs(), kept);
    }
}
