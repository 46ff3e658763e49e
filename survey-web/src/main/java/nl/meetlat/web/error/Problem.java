package nl.meetlat.web.error;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.web.language.Texts;

/**
 * One thing that went wrong, as it is shown.
 *
 * @param code which
 * @param values for the places in its texts; a {@link LocalizedText} comes in the language it is told in
 * @param incident number by which the log tells more; only for what was unexpected
 */
public record Problem(ProblemCode code, List<Object> values, Optional<String> incident) {

    /** What was refused knowingly. */
    public Problem(ProblemException refusal) {
        this(refusal.problem(), refusal.values(), Optional.empty());
    }

    public static Problem of(ProblemCode code) {
        return new Problem(code, List.of(), Optional.empty());
    }

    public String title(Language language) {
        return Texts.of(Problem.class, language).get(code.code() + ".title", values(language));
    }

    /** What it means and what to do. */
    public String detail(Language language) {
        return Texts.of(Problem.class, language).get(code.code() + ".detail", values(language));
    }

    private Object[] values(Language language) {
        return values.stream().map(value -> value instanceof LocalizedText text ? text.in(language) : value).toArray();
    }
}
