package nl.meetlat.reporting.report;

import java.util.Arrays;
import java.util.List;

/**
 * What a battery of questions has in common, so that a table says it once: of "Do you see Trust as ..." and "Do you see
 * Balance as ..." the stem "Do you see ... as ..." and the parts "Trust" and "Balance".
 *
 * @param stem the common words with an ellipsis where the parts stand; empty when there is too little in common
 * @param parts one per question; the whole question when there is no stem
 */
record CommonStem(String stem, List<String> parts) {

    private static final int FEWEST_WORDS = 3;
    private static final String ELLIPSIS = "\u2026";

    static CommonStem of(List<String> texts) {
        List<String[]> words = texts.stream().map(text -> text.strip().split("\\s+")).toList();
        int shortest = words.stream().mapToInt(each -> each.length).min().orElse(0);
        int before = 0;
        while (before < shortest - 1 && same(words, before, true)) {
            before++;
        }
        int after = 0;
        while (after < shortest - before - 1 && same(words, after, false)) {
            after++;
        }
        if (texts.size() < 2 || before + after < FEWEST_WORDS) {
            return new CommonStem("", texts.stream().map(CommonStem::withoutStop).toList());
        }
        String[] first = words.get(0);
        String stem = (join(first, 0, before) + " " + ELLIPSIS + " " + join(first, first.length - after, first.length))
                .strip();
        int from = before;
        int to = after;
        boolean bothSides = before > 0 && after > 0;
        return new CommonStem(stem, words.stream().map(each -> join(each, from, each.length - to))
                .map(CommonStem::withoutStop).map(part -> bothSides ? part : ELLIPSIS + " " + part).toList());
    }

    private static boolean same(List<String[]> texts, int index, boolean fromStart) {
        return texts.stream().map(words -> bare(fromStart ? words[index] : words[words.length - 1 - index])).distinct()
                .count() == 1;
    }

    private static String bare(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }
}
