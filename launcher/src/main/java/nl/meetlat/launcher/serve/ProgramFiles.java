package nl.meetlat.launcher.serve;

import java.nio.file.Files;
import java.nio.file.Path;

import nl.meetlat.launcher.command.LauncherException;

/**
 * What the build made, and what came with the source.
 *
 * @param home the folder of the clone
 */
public record ProgramFiles(Path home) {

    /** The home the script passed on, or else the current folder. */
    static ProgramFiles ofThisProgram() {
        return new ProgramFiles(Path.of(System.getProperty("meetlat.home", "")).toAbsolutePath());
    }

    Path server() {
        return built(home.resolve("launcher/target/payara-micro.jar"));
    }

    Path application() {
        return built(home.resolve("survey-web/target/survey-web.war"));
    }

    Path example() {
        return home.resolve("examples/overijssel-2012");
    }

    private static Path built(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LauncherException("program.missing", file);
        }
        return file;
    }
}
