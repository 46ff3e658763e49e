package nl.meetlat.launcher.command;

import java.util.List;

/** One thing the command line can do. */
@FunctionalInterface
public interface Command {

    /**
     * Does it.
     *
     * @param arguments the words after the command's name
     * @return {@link ExitCode#DONE} or {@link ExitCode#FAILED}
     * @throws UsageException when the arguments make no sense; nothing has been done then
     * @throws LauncherException when it cannot be done, with the one sentence that says why
     */
    int run(List<String> arguments, Console console);
}
