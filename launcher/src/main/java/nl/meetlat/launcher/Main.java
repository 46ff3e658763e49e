package nl.meetlat.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;

import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.ExitCode;
import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.command.PersonsLanguage;
import nl.meetlat.launcher.command.UsageException;

/** The program behind {@code ./meetlat}: the first word names the command, without one it serves. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                PersonsLanguage.of(System.getenv()));
        System.exit(run(Arrays.asList(args), console));
    }

    static int run(List<String> words, Console console) {
        try {
            if (words.contains("--help") || words.contains("-h")) {
                explain(console);
                return ExitCode.DONE;
            }
            if (words.isEmpty() || words.get(0).startsWith("-")) {
                return CommandName.SERVE.command().run(words, console);
            }
            CommandName name = CommandName.of(words.get(0))
                    .orElseThrow(() -> new UsageException("usage.unknown-command", words.get(0)));
            return name.command().run(words.subList(1, words.size()), console);
        } catch (UsageException wrongUse) {
            console.complain(wrongUse.key(), wrongUse.arguments());
            console.complain("usage.hint");
            return ExitCode.WRONG_USE;
        } catch (LauncherException failure) {
            console.complain(failure.key(), failure.arguments());
            return ExitCode.FAILED;
        }
    }

    private static void explain(Console console) {
        console.say("usage.head");
        for (CommandName name : CommandName.values()) {
            console.say("usage." + name.word());
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
