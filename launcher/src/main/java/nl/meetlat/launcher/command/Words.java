package nl.meetlat.launcher.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The words after a command's name, taken one after the other. */
public final class Words {

    private final Iterator<String> rest;

    public Words(List<String> words) {
        rest = words.iterator();
    }

    /** Whether there is another word. */
    public boolean hasNext() {
        return rest.hasNext();
    }

    /** The next word. */
    public String next() {
        return rest.next();
    }

    /**
     * The value of an option: the word after it.
     *
     * @throws UsageException when there is none, or it is blank
     */
    public String valueOf(String option) {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isBlank()) {
            throw new UsageException("usage.no-value", option);
        }
        return value;
    }

    /**
     * A word as the name of a file or folder.
     *
     * @throws UsageException when it cannot be one
     */
    public static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            UsageException wrongUse = new UsageException("usage.path", word);
            wrongUse.initCause(e);
            throw wrongUse;
        }
    }
}
