package nl.meetlat.launcher.command;

/** What the program tells its caller when it ends. */
public final class ExitCode {

    /** A command did what was asked. */
    public static final int DONE = 0;
    /** A command could not do it. */
    public static final int FAILED = 1;
    /** Wrong use: unknown command or option, missing or impossible value. */
    public static final int WRONG_USE = 2;

    private ExitCode() {}
}
