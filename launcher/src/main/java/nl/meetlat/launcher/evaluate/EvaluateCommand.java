package nl.meetlat.launcher.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.casefolder.CaseProblem;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.disclosure.DisclosurePolicy;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.launcher.command.Command;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.ExitCode;
import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.reporting.report.DistributionPlan;

/** {@code evaluate}: reads a case, computes what its plan asks for, and writes what may be shown. */
public final class EvaluateCommand implements Command {

    private final Clock clock;

    public EvaluateCommand() {
        this(Clock.systemUTC());
    }

    EvaluateCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(List<String> arguments, Console console) {
        EvaluateOptions options = EvaluateOptions.parse(arguments, console.language());
        Reading<CaseFolder> reading = read(options, console);
        for (CaseProblem problem : reading.problems()) {
            console.complainLiterally(problem.line(options.language()));
        }
        if (reading.toOptional().isEmpty()) {
            console.complain("evaluate.problems", reading.problems().size(), options.caseFolder());
            return ExitCode.FAILED;
        }
        CaseFolder folder = reading.toOptional().get();
        Results results = new Results(nameOf(options.caseFolder()), clock.instant(), folder.questionnaire(),
                release(folder, folder.plan()),
                release(folder, DistributionPlan.of(folder.plan(), folder.questionnaire())), options.language());
        try {
            results.write(options.out(), options.formats());
        } catch (IOException e) {
            throw new LauncherException(e, "evaluate.not-written", options.out(), e);
        }
        console.say("evaluate.done", folder.responses().size(), options.out());
        return ExitCode.DONE;
    }

    private static Reading<CaseFolder> read(EvaluateOptions options, Console console) {
        CaseFolderReader reader = new CaseFolderReader(CaseFiles.ofFolder(options.caseFolder()))
                .titled(nameOf(options.caseFolder())).withResponses()
                .reportingTo(rows -> console.complain("evaluate.progress", rows));
        options.plan().map(Path::toAbsolutePath).ifPresent(
                file -> reader.withPlan(CaseFiles.ofFolder(file.getParent()), file.getFileName().toString()));
        return reader.read();
    }

    private static Release release(CaseFolder folder, AnalysisPlan plan) {
        return new DisclosurePolicy(plan.minimumGroupSize()).release(Evaluator.evaluate(plan, folder.questionnaire(),
                folder.responses(), folder.responseFigures()));
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
