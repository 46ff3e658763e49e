package nl.meetlat.web.design.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/** The code a new question begins with: goes on counting from the last one of its page, as W1, W2. The first is V1. */
final class FreeCode {

    private static final Pattern COUNTED = Pattern.compile("(.{0,50}?)(\\d{1,4})");

    private FreeCode() {}

    /** A code that no question or construct of the questionnaire has. */
    static String on(Page page, Questionnaire questionnaire) {
        List<Question> before = page.questions();
        Matcher counted = COUNTED.matcher(before.isEmpty() ? "" : before.get(before.size() - 1).code().value());
        String letters = counted.matches() ? counted.group(1) : "V";
        int number = counted.matches() ? Integer.parseInt(counted.group(2)) : 0;
        String code;
        do {
            number++;
            code = letters + number;
        } while (questionnaire.question(new ItemCode(code)).isPresent()
                || questionnaire.construct(new ConstructCode(code)).isPresent());
        return code;
    }
}
