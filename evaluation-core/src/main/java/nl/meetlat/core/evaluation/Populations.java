package nl.meetlat.core.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.survey.Questionnaire;

/**
 * How many people there are in a group, by the participant list. With answers by an open link nobody knows. A background
 * column and a single choice are about the same when the scale of the choice has every value of the column.
 */
final class Populations {

    private final ResponseFigures figures;
    private final List<SingleChoice> choices;

    Populations(Questionnaire questionnaire, ResponseFigures figures) {
        this.figures = figures;
        choices = questionnaire.questions().filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast)
                .toList();
    }

    /** The question about the same as a background column, if any. */
    Optional<SingleChoice> question(BackgroundName background) {
        return choices.stream().filter(choice -> isAbout(choice.scale(), figures.byBackground().get(background)))
                .findFirst();
    }

    private static boolean isAbout(AnswerScale scale, Map<String, ResponseCounts> counts) {
        if (counts == null) {
            return false;
        }
        Set<String> values = new HashSet<>(counts.keySet());
        values.remove("");
        return !values.isEmpty()
                && scale.points().stream().map(ScalePoint::value).collect(Collectors.toSet())
                        .containsAll(values);
    }

    /** How many were invited; empty when there is no participant list. */
    OptionalLong total() {
        return figures.total().invited() == 0 || isOpen()
                ? OptionalLong.empty()
                : OptionalLong.of(figures.total().invited());
    }

    /** How many were invited of the group that gives this answer; empty when the participant list does not tell. */
    OptionalLong of(Question question, Group group) {
        if (!(question instanceof SingleChoice choice) || isOpen()) {
            return OptionalLong.empty();
        }
        for (Map<String, ResponseCounts> counts : figures.byBackground().values()) {
            if (isAbout(choice.scale(), counts)) {
                ResponseCounts found = counts.get(group.value().orElseThrow());
                return found == null ? OptionalLong.empty() : OptionalLong.of(found.invited());
            }
        }
        return OptionalLong.empty();
    }

    private boolean isOpen() {
        return figures.open().completed() > 0;
    }
}
