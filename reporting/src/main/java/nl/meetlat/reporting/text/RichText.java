package nl.meetlat.reporting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of text with emphasis, as statistics are printed: <i>F</i>(2, 173) = 6.68.
 *
 * @param runs pieces in reading order
 */
public record RichText(List<Run> runs) {

    /** How a run is set. */
    public enum Emphasis {
        NONE, ITALIC, STRONG
    }

    /**
     * A piece of text in one emphasis.
     *
     * @param text not empty
     * @param emphasis how it is set
     */
    public record Run(String text, Emphasis emphasis) {

        public Run {
            Objects.requireNonNull(emphasis, "emphasis");
            if (text.isEmpty()) {
                throw new IllegalArgumentException("an empty run of text");
            }
        }
    }

    public static final RichText EMPTY = new RichText(List.of());

    /** Begins and ends emphasis in the texts of this program; private-use characters, so that no user text can. */
    private static final char ITALIC = '\uE000';
    private static final char STRONG = '\uE001';
    private static final char END = '\uE002';

    private static final Pattern RELATION = Pattern.compile(" ([=<>\u2264\u2265]) (?=[-\u2212.\\d])");
    private static final Pattern DEGREES_OF_FREEDOM = Pattern.compile("(\\(\\d[\\d.,]*[,;]) (?=\\d[\\d.,]*\\))");

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText plain(String text) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(new Run(text, Emphasis.NONE)));
    }

    /**
     * Replaces {@code <i>..</i>} and {@code <b>..</b>} in a text of this program by inner marks that survive formatting;
     * {@link #parse} reads them back.
     */
    public static String mark(String template) {
        return template.replace("<i>", String.valueOf(ITALIC)).replace("<b>", String.valueOf(STRONG))
                .replace("</i>", String.valueOf(END)).replace("</b>", String.valueOf(END));
    }

    /** Makes a user's text safe to be put into a marked template. */
    public static String unmarked(String text) {
        return text.chars().noneMatch(c -> c >= ITALIC && c <= END) ? text
                : text.replace(ITALIC, '\uFFFD').replace(STRONG, '\uFFFD').replace(END, '\uFFFD');
    }

    /** Reads a text marked by {@link #mark}; marks do not nest. */
    public static RichText parse(String marked) {
        List<Run> runs = new ArrayList<>();
        Emphasis emphasis = Emphasis.NONE;
        int from = 0;
        for (int i = 0; i <= marked.length(); i++) {
            char c = i == marked.length() ? END : marked.charAt(i);
            if (c == ITALIC || c == STRONG || c == END) {
                if (i > from) {
                    runs.add(new Run(marked.substring(from, i), emphasis));
                }
                emphasis = c == ITALIC ? Emphasis.ITALIC : c == STRONG ? Emphasis.STRONG : Emphasis.NONE;
                from = i + 1;
            }
        }
        return new RichText(runs);
    }

    /** The text with marks for its emphasis, as {@link #parse} reads it. */
    public String marked() {
        StringBuilder marked = new StringBuilder();
        for (Run run : runs) {
            String text = unmarked(run.text());
            switch (run.emphasis()) {
                case NONE -> marked.append(text);
                case ITALIC -> marked.append(ITALIC).append(text).append(END);
                case STRONG -> marked.append(STRONG).append(text).append(END);
            }
        }
        return marked.toString();
    }

    /** Several texts after each other with separators, the last of which may differ. */
    public static RichText joined(List<RichText> parts, String separator, String lastSeparator) {
        RichText all = EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            String before = i == 0 ? "" : i < parts.size() - 1 ? separator : lastSeparator;
            all = all.append(plain(before)).append(parts.get(i));
        }
        return all;
    }

    public RichText append(RichText more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new RichText(all);
    }

    /** Both texts as sentences of one paragraph, with a space between them when neither is empty. */
    public RichText then(RichText sentence) {
        if (runs.isEmpty() || sentence.runs.isEmpty()) {
            return append(sentence);
        }
        return append(plain(" ")).append(sentence);
    }

    /** The text with statistics such as <i>p</i> = 0.02 kept on one line. */
    public RichText unbroken() {
        return new RichText(runs.stream().map(run -> new Run(DEGREES_OF_FREEDOM.matcher(
                RELATION.matcher(run.text()).replaceAll("\u00a0$1\u00a0")).replaceAll("$1\u00a0"), run.emphasis()))
                .toList());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The text without emphasis. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
