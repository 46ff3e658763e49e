package nl.meetlat.launcher.command;

import java.util.Arrays;

/** What was asked cannot be done; carries the message that says so in one sentence. Root of this module's exceptions. */
public class LauncherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the resource bundle {@code messages} */
    public LauncherException(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same with its cause, for the log. */
    public LauncherException(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    /** The first line of what a library says; the lines after it are for the log. */
    public static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
