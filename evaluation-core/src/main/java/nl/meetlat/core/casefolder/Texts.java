package nl.meetlat.core.casefolder;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;

/** The columns of a sheet that hold one text in several languages, such as {@code text_nl} and {@code text_en}. */
final class Texts {

    private final String prefix;
    private final Columns columns;
    private final SortedMap<Language, String> names = new TreeMap<>();

    /** Tells a problem when the sheet has the text in no language at all. */
    Texts(String prefix, Columns columns, Problems.InFile problems) {
        this.prefix = prefix;
        this.columns = columns;
        List<String> found = columns.names(name -> isColumn(prefix, name));
        found.forEach(name -> names.put(new Language(name.substring(prefix.length() + 1)), name));
        if (found.isEmpty()) {
            problems.header(prefix + "_nl", ProblemCode.COLUMN_MISSING, List.of());
        }
    }

    static boolean isColumn(String prefix, String name) {
        return name.startsWith(prefix + "_") && Language.isValid(name.substring(prefix.length() + 1));
    }

    /** The languages there is a column for. */
    Iterable<Language> languages() {
        return names.keySet();
    }

    /** The text of this row; told as a problem when it is blank in every language. */
    LocalizedText read() {
        SortedMap<Language, String> texts = new TreeMap<>();
        for (Map.Entry<Language, String> column : names.entrySet()) {
            texts.put(column.getKey(), columns.text(column.getValue()));
        }
        LocalizedText text = new LocalizedText(texts);
        if (text.isEmpty() && !names.isEmpty()) {
            columns.tell(names.get(names.firstKey()), ProblemCode.TEXT_MISSING, prefix);
        }
        return text;
    }
}
