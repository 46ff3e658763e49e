package nl.meetlat.launcher.sample;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.meetlat.core.casefolder.CaseProblem;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.casefolder.RowSample;
import nl.meetlat.launcher.command.Command;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.ExitCode;
import nl.meetlat.launcher.command.LauncherException;

/** {@code sample}: draws rows of a delimited file at random, by stratum, and writes them to another file. */
public final class SampleCommand implements Command {

    @Override
    public int run(List<String> arguments, Console console) {
        SampleOptions options = SampleOptions.parse(arguments);
        Reading<RowSample> reading = draw(options);
        for (CaseProblem problem : reading.problems()) {
            console.complainLiterally(problem.line(console.language()));
        }
        if (reading.toOptional().isEmpty()) {
            console.complain("sample.problems", options.input());
            return ExitCode.FAILED;
        }
        RowSample sample = reading.toOptional().get();
        write(sample, options.out());
        for (RowSample.Stratum stratum : sample.strata()) {
            if (!stratum.name().isEmpty()) {
                console.say("sample.stratum", stratum.drawn(), stratum.of(), stratum.name());
            }
        }
        console.say("sample.done", sample.rows().size(),
                sample.strata().stream().mapToInt(RowSample.Stratum::of).sum(), options.request().seed(),
                options.out());
        return ExitCode.DONE;
    }

    private static Reading<RowSample> draw(SampleOptions options) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(options.input()))) {
            return RowSample.draw(file, options.input().getFileName().toString(), options.request());
        } catch (IOException e) {
            throw new LauncherException(e, "sample.not-read", options.input(), e);
        }
    }

    private static void write(RowSample sample, Path out) {
        try (Writer writer = Files.newBufferedWriter(out)) {
            sample.write(writer);
        } catch (IOException e) {
            throw new LauncherException(e, "sample.not-written", out, e);
        }
    }
}
