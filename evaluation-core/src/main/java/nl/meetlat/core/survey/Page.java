package nl.meetlat.core.survey;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;

/**
 * Questions shown together.
 *
 * @param title heading, may be empty
 * @param introduction text under the heading, may be empty
 * @param questions in the order shown
 */
public record Page(LocalizedText title, LocalizedText introduction, List<Question> questions) {

    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduction, "introduction");
        questions = List.copyOf(questions);
    }
}
