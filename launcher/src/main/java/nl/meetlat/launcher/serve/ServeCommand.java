package nl.meetlat.launcher.serve;

import java.util.List;

import nl.meetlat.launcher.command.Command;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.ExitCode;
import nl.meetlat.launcher.command.LauncherException;

/** {@code serve}: runs until the person stops it with Ctrl-C, or the server ends by itself. */
public final class ServeCommand implements Command {

    @Override
    public int run(List<String> arguments, Console console) {
        Installation installation = new Installation(ServeOptions.parse(arguments), new Environment(System.getenv()),
                ProgramFiles.ofThisProgram());
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "stop"));
        console.say("serve.starting");
        installation.start();
        console.say("serve.running", installation.baseUrl());
        installation.newAdministrator()
                .ifPresent(first -> console.say("serve.administrator", first.email(), first.password()));
        installation.newManager().ifPresent(made -> console.say("serve.manager", made.email(), made.password()));
        console.say("serve.stop", installation.serverLog());
        return untilItEnds(installation, console);
    }

    private static int untilItEnds(Installation installation, Console console) {
        try {
            if (installation.awaitEnd()) {
                return ExitCode.DONE;
            }
            console.complain("server.ended", installation.serverLog());
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "server.ended", installation.serverLog());
        }
    }
}
