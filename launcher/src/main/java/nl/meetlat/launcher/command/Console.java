package nl.meetlat.launcher.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.text.MessageFormat;
import java.util.ResourceBundle;

import nl.meetlat.core.question.Language;

/** The terminal: the one place that writes to standard output and standard error, in the person's language. */
public final class Console {

    private static final String BUNDLE = "nl.meetlat.launcher.messages";

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final ResourceBundle messages;

    /** @param language in which everything is said; English when there are no messages in it */
    public Console(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.messages = ResourceBundle.getBundle(BUNDLE, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The person's language. */
    public Language language() {
        return language;
    }

    /** Writes the message of this key to standard output. */
    public void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    /** Writes the message of this key to standard error. */
    public void complain(String key, Object... arguments) {
        err.println(text(key, arguments));
    }

    /** Writes text that is already in the person's language, a list of a case's errors for instance, to standard error. */
    public void complainLiterally(String text) {
        err.println(text);
    }

    /**
     * Numbers among the arguments are written without grouping: ports and counts, not amounts. What went wrong with a file is
     * written as what it means to the person.
     */
    private String text(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i] instanceof IOException ? meaning((IOException) arguments[i])
                    : String.valueOf(arguments[i]);
        }
        return new MessageFormat(messages.getString(key), language.locale()).format(plain);
    }

    /** The file system's exceptions have a path for a message, and say what happened by their type only. */
    private String meaning(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return messages.getString("file.denied");
        }
        if (trouble instanceof NoSuchFileException) {
            return messages.getString("file.missing");
        }
        if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
            return messages.getString("file.in-the-way");
        }
        String said = trouble instanceof FileSystemException
                ? ((FileSystemException) trouble).getReason()
                : trouble.getMessage();
        return said == null || said.isBlank() ? messages.getString("file.other") : said;
    }
}
