package nl.meetlat.core.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;

/**
 * Questions shown together.
 *
 * @param title heading, may be empty
 * @param introduction text under the heading, may be empty
 * @param questions in the order shown
 * @param condition under which the page is shown, over the questions before it; empty = always
 */
public record Page(LocalizedText title, LocalizedText introduction, List<Question> questions,
        Optional<Condition> condition) {

    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduction, "introduction");
        Objects.requireNonNull(condition, "condition");
        questions = List.copyOf(questions);
    }

    /** A page for everybody. */
    public Page(LocalizedText title, LocalizedText introduction, List<Question> questions) {
        this(title, introduction, questions, Optional.empty());
    }

    /** The same page with other questions on it. */
    public Page with(List<Question> others) {
        return new Page(title, introduction, others, condition);
    }

    /** The questions with, after a choice that asks for words, the question for those words. */
    public Stream<Question> allQuestions() {
        return questions.stream().flatMap(question -> question instanceof ChoiceQuestion choice
                ? Stream.concat(Stream.of(question), choice.namely().stream())
                : Stream.of(question));
    }
}
