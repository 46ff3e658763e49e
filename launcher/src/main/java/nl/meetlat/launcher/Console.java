package nl.meetlat.launcher;

import java.io.PrintStream;
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

    /** Numbers among the arguments are written without grouping: ports and counts, not amounts. */
    private String text(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(messages.getString(key), language.locale()).format(plain);
    }
}
