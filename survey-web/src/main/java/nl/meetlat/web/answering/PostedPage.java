package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form of a page of questions as it came in.
 *
 * @param answers of the page's questions that were in the form, in the page's order
 * @param madeUp whether there is something in it that the page cannot send
 */
record PostedPage(List<PostedAnswer> answers, boolean madeUp) {

    static final String KEY = "_key";
    static final String GO = "_go";
    /** Follows the code of a question in the name of the field with the revision shown. */
    static final String BASE = ".base";

    private static final Set<String> OWN = Set.of(KEY, GO, Questions.ASKED, Questions.FROM_REVIEW, Questions.LACKING,
            Questions.MORE, Addresses.HANDLE,
            Addresses.LANGUAGE);

    PostedPage {
        answers = List.copyOf(answers);
    }

    static PostedPage of(AskedPage page, Map<String, String[]> parameters) {
        Set<String> codes = page.questions().stream().filter(AskedQuestion::takesAnswer).map(AskedQuestion::code)
                .collect(Collectors.toSet());
        boolean madeUp = parameters.keySet().stream().anyMatch(name -> !OWN.contains(name)
                && !codes.contains(name.endsWith(BASE) ? name.substring(0, name.length() - BASE.length()) : name));
        List<PostedAnswer> answers = new ArrayList<>();
        for (AskedQuestion question : page.questions()) {
            String[] values = parameters.get(question.code());
            String[] base = parameters.get(question.code() + BASE);
            if (base != null && base.length == 1 && base[0].matches("\\d{1,9}")) {
                answers.add(PostedAnswer.of(question.code(), given(question, values), Integer.parseInt(base[0])));
            } else if (base != null || values != null) {
                madeUp = true;
            }
        }
        return new PostedPage(answers, madeUp);
    }

    /** Whether the question was in the form. */
    boolean has(String code) {
        return answers.stream().anyMatch(answer -> answer.item().equals(code));
    }

    /** A ranking has a field for each choice; those of choices without a place are empty. */
    private static List<String> given(AskedQuestion question, String[] values) {
        List<String> given = values == null ? List.of() : List.of(values);
        return question.isRanking() ? given.stream().filter(value -> !value.isBlank()).toList() : given;
    }
}
