package nl.meetlat.core.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.drafting.Shortcoming.Kind;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.routing.RoutingCheck;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;

/** What a questionnaire still lacks to be published: complete in every language it offers, and able to be scored. */
public final class PublicationCheck {

    private final Questionnaire questionnaire;
    private final List<Shortcoming> found = new ArrayList<>();

    private PublicationCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Everything there is to put right, in the order of the questionnaire; empty when it may be published. */
    public static List<Shortcoming> of(Questionnaire questionnaire) {
        PublicationCheck check = new PublicationCheck(questionnaire);
        check.texts();
        check.pages();
        check.conflicts();
        check.scales();
        questionnaire.constructs().forEach(check::construct);
        return List.copyOf(check.found);
    }

    /**
     * What does not go together, which an edit elsewhere can bring about: conditions that cannot stand where they stand, rankings,
     * yes/no questions and questions without words on a scale that is not for them, and scored constructs over several scales.
     */
    public static List<Shortcoming> conflictsIn(Questionnaire questionnaire) {
        PublicationCheck check = new PublicationCheck(questionnaire);
        check.conflicts();
        return List.copyOf(check.found);
    }

    /** Whether there is a conflict after an edit that there was not before it. */
    public static boolean bringsConflict(Questionnaire before, Questionnaire after) {
        List<Shortcoming> brought = new ArrayList<>(
                conflictsIn(after).stream().map(Shortcoming::essence).toList());
        conflictsIn(before).stream().map(Shortcoming::essence).forEach(brought::remove);
        return !brought.isEmpty();
    }

    private void conflicts() {
        RoutingCheck.of(questionnaire).forEach(problem -> found.add(Shortcoming.of(problem)));
        questionnaire.questions().forEach(this::fittingScale);
        questionnaire.questions().filter(YesNoQuestion.class::isInstance)
                .map(question -> ((YesNoQuestion) question).scale()).distinct()
                .filter(scale -> scale.scoredPoints().size() > 2)
                .forEach(scale -> found.add(Shortcoming.of(Kind.YES_NO_SCALE, scale.code())));
        questionnaire.constructs().stream().filter(construct -> construct.scored() && scales(construct).size() > 1)
                .forEach(construct -> found.add(Shortcoming.of(Kind.CONSTRUCT_SCALE, construct.code())));
    }

    private void texts() {
        requireWritten(Kind.TITLE, "", questionnaire.title());
        RespondentTexts texts = questionnaire.texts();
        requireWritten(Kind.TEXT, "purpose", texts.purpose());
        requireWritten(Kind.TEXT, "privacy", texts.privacy());
        requireWritten(Kind.TEXT, "readers", texts.readers());
        requireWritten(Kind.TEXT, "contact", texts.contact());
        requireWritten(Kind.TEXT, "thanks", texts.thanks());
    }

    private void pages() {
        if (questionnaire.questions().allMatch(Information.class::isInstance)) {
            found.add(Shortcoming.of(Kind.QUESTIONS, ""));
        }
        for (int i = 0; i < questionnaire.pages().size(); i++) {
            Page page = questionnaire.pages().get(i);
            String number = Integer.toString(i + 1);
            requireWrittenEverywhere(Kind.PAGE_TEXT, number, page.title());
            requireWrittenEverywhere(Kind.PAGE_TEXT, number, page.introduction());
            if (page.questions().isEmpty()) {
                found.add(Shortcoming.of(Kind.PAGE, number));
            }
            for (Question question : page.questions()) {
                requireWritten(Kind.QUESTION_TEXT, question.code().value(), question.text());
                if (question instanceof NumberQuestion withUnit) {
                    requireWrittenEverywhere(Kind.UNIT, question.code().value(), withUnit.unit());
                }
            }
        }
    }

    private void scales() {
        Set<AnswerScale> used = new LinkedHashSet<>();
        questionnaire.questions().forEach(question -> {
            if (question instanceof ChoiceQuestion choice) {
                used.add(choice.scale());
            }
        });
        for (AnswerScale scale : used) {
            if (scale.scoredPoints().size() < 2) {
                found.add(Shortcoming.of(Kind.SCALE, scale.code()));
            }
            for (ScalePoint point : scale.points()) {
                requireWritten(Kind.SCALE_LABEL, scale.code() + " " + point.value(), point.label());
            }
        }
    }

    private void fittingScale(Question question) {
        if (question instanceof RankingQuestion ranking && ranking.scale().points().size() < ranking.places()) {
            found.add(Shortcoming.of(Kind.RANKING_SCALE, question.code()));
        }
        if (question instanceof RankingQuestion ranking
                && ranking.scale().points().stream().anyMatch(ScalePoint::missing)) {
            found.add(Shortcoming.of(Kind.RANKING_OPINION, question.code()));
        }
        if (question instanceof ChoiceQuestion choice && choice.scale().namely().isPresent()
                && choice.namely().isEmpty()) {
            found.add(Shortcoming.of(Kind.NAMELY_SCALE, question.code()));
        }
    }

    private void construct(Construct construct) {
        requireWritten(Kind.CONSTRUCT_LABEL, construct.code().value(), construct.label());
        if (!construct.scored()) {
            return;
        }
        if (construct.items().size() < 2) {
            found.add(Shortcoming.of(Kind.CONSTRUCT_ITEMS, construct.code()));
        }
        for (AnswerScale scale : scales(construct)) {
            Shortcoming values = Shortcoming.of(Kind.SCALE_VALUES, scale.code());
            if (PointValues.isPartlyNumeric(scale) && !found.contains(values)) {
                found.add(values);
            }
        }
    }

    /** On which its statements are answered. */
    private Set<AnswerScale> scales(Construct construct) {
        Set<AnswerScale> scales = new LinkedHashSet<>();
        construct.items().forEach(item -> questionnaire.question(item.item()).filter(ScaleQuestion.class::isInstance)
                .ifPresent(question -> scales.add(((ScaleQuestion) question).scale())));
        return scales;
    }

    private void requireWritten(Kind kind, String place, LocalizedText text) {
        for (Language language : questionnaire.languages()) {
            if (text.exactly(language).isEmpty()) {
                found.add(Shortcoming.unwritten(kind, place, language));
            }
        }
    }

    private void requireWrittenEverywhere(Kind kind, String place, LocalizedText text) {
        if (!text.isEmpty()) {
            requireWritten(kind, place, text);
        }
    }
}
