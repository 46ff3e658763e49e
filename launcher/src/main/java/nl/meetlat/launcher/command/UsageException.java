package nl.meetlat.launcher.command;

/** The command line was used wrongly: the program ends with exit code 2 and did nothing. */
public final class UsageException extends LauncherException {

    private static final long serialVersionUID = 1L;

    /** @param key of the resource bundle {@code messages} */
    public UsageException(String key, Object... arguments) {
        super(key, arguments);
    }
}
