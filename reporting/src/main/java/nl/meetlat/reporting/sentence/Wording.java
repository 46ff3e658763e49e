package nl.meetlat.reporting.sentence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Names and enumerations as they stand in a sentence of one language. */
public final class Wording {

    private static final int LONGEST_NAME = 40;
    private static final int LARGEST_WORD = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]$");

    private final Language language;
    private final Phrases phrases;
    private final Numbers numbers;

    public Wording(Language language) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.numbers = Numbers.in(language);
    }

    public Phrases phrases() {
        return phrases;
    }

    public Numbers numbers() {
        return numbers;
    }

    public String text(LocalizedText text) {
        return text.in(language);
    }

    /** The name of a group; of everybody, the word for that. */
    public String group(Group group) {
        if (group.isEverybody()) {
            return phrases.text("group.everybody");
        }
        String label = text(group.label());
        return label.isEmpty() ? group.value().orElseThrow() : label;
    }

    /** What a variable is called in a heading. */
    public String heading(Variable variable) {
        return text(variable.shortLabel());
    }

    /** A variable within a sentence: a name as it is, a wording of a question between quotation marks. */
    public String outcome(Variable variable) {
        String name = heading(variable);
        return isName(name) ? name : quoted(name);
    }

    /** A background within a sentence: a name begins with a small letter ("by position"). */
    public String background(LocalizedText label) {
        String name = text(label);
        if (!isName(name)) {
            return quoted(name);
        }
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && !SENTENCE_END.matcher(text).find();
    }

    public String quoted(String text) {
        return phrases.text("list.quoted", SENTENCE_END.matcher(text).replaceFirst(text.endsWith("?") ? "?" : ""));
    }

    /** "a", "a and b", "a, b and c". */
    public String list(List<String> parts) {
        return rich(parts, ", ", "list.and").plain();
    }

    /** "a", "a or b", "a, b or c". */
    public String either(List<String> parts) {
        return rich(parts, ", ", "list.or").plain();
    }

    /** "a", "a and b", "a, b and c", with the emphasis of the parts. */
    public RichText listOf(List<RichText> parts) {
        return RichText.joined(parts, ", ", phrases.text("list.and"));
    }

    /** "a", "a or b", "a, b or c", with the emphasis of the parts. */
    public RichText eitherOf(List<RichText> parts) {
        return RichText.joined(parts, ", ", phrases.text("list.or"));
    }

    /** "a", "a and between b", "a, b and between c", with the emphasis of the parts, which are pairs. */
    RichText pairs(List<RichText> parts) {
        return RichText.joined(parts, ", ", phrases.text("list.pairs"));
    }

    /** A number of things in running text: in a word up to twelve. */
    public String number(long count) {
        return count >= 0 && count <= LARGEST_WORD ? phrases.text("number." + count) : numbers.count(count);
    }

    /** The same at the beginning of a sentence. */
    public String numberFirst(long count) {
        String word = number(count);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private RichText rich(List<String> parts, String separator, String last) {
        return RichText.joined(parts.stream().map(RichText::plain).toList(), separator, phrases.text(last));
    }

    /** Why there is no figure, in a word or two. */
    public String reason(Reason reason) {
        return phrases.text("reason." + reason.code());
    }
}
