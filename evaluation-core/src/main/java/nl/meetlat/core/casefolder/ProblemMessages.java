package nl.meetlat.core.casefolder;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import nl.meetlat.core.question.Language;

/** Words problems, in one language. */
final class ProblemMessages {

    private static final String BUNDLE = "nl.meetlat.core.casefolder.problems";
    private static final int MOST_EXPECTED = 12;
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Language language;

    private ProblemMessages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    static ProblemMessages in(Language language) {
        return new ProblemMessages(ResourceBundle.getBundle(BUNDLE, language.locale(), EXACT), language);
    }

    String message(CaseProblem problem) {
        List<String> place = new ArrayList<>();
        problem.row()
                .ifPresent(row -> place.add(text(isJson(problem) ? "place.line" : "place.row", Long.toString(row))));
        problem.column().ifPresent(column -> place.add(text(isJson(problem) ? "place.field" : "place.column", column)));
        return place.isEmpty() ? what(problem) : String.join(", ", place) + ": " + what(problem);
    }

    String what(CaseProblem problem) {
        return problem.condition().map(condition -> text(problem.code().code(), condition.message(language)))
                .orElseGet(() -> text(problem.code().code(), problem.value().orElse(""), expected(problem.expected())));
    }

    private static boolean isJson(CaseProblem problem) {
        return problem.file().contains(".json");
    }

    private String expected(List<String> expected) {
        if (expected.size() <= MOST_EXPECTED) {
            return String.join(", ", expected);
        }
        return String.join(", ", expected.subList(0, MOST_EXPECTED)) + ", …";
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }
}
