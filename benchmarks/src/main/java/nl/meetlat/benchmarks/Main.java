package nl.meetlat.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;

import nl.meetlat.benchmarks.answering.AnsweringRun;
import nl.meetlat.benchmarks.answering.EnduranceRun;
import nl.meetlat.benchmarks.answering.JourneysRun;
import nl.meetlat.benchmarks.answering.KillRun;
import nl.meetlat.benchmarks.cases.CaseShape;
import nl.meetlat.benchmarks.cases.GeneratedCase;
import nl.meetlat.benchmarks.evaluation.EvaluationRun;

/** The program behind {@code benchmarks/run}: the first word names what is measured. */
public final class Main {

    private static final String USE = """
        generate FOLDER ROWS ORGANISATIONS [gz]   writes a case
        evaluation [ROUNDS]                       ./meetlat evaluate beside R
        million                                   ./meetlat evaluate on one million rows
        answering [ROUNDS]                        answers saved beside bare JDBC
        journeys [ROUNDS [CLONE]]                 whole journeys without script, beside those of another clone
        kills [TIMES]                             database and nodes killed while answers are saved
        restart [TIMES]                           the server started again while answers are saved
        memory [JOURNEYS]                         heap and memory after every thousand journeys
        exports [ROUNDS]                          respondents beside ten exports
        rush                                      fifty people a second for half a minute
        """;

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        LogManager.getLogManager().reset();
        Report report = Report.onScreen();
        List<String> words = Arrays.asList(args);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "generate" -> GeneratedCase.write(Path.of(words.get(1)), shape(words));
            case "evaluation" -> new EvaluationRun(home(), report).besideR(number(words, EvaluationRun.ROUNDS));
            case "million" -> new EvaluationRun(home(), report).million();
            case "answering" -> new AnsweringRun(home(), report).measure(number(words, AnsweringRun.ROUNDS));
            case "journeys" -> new JourneysRun(homes(words), report).measure(number(words, JourneysRun.ROUNDS));
            case "kills" -> new KillRun(home(), report).kill(number(words, KillRun.KILLS));
            case "memory" -> new EnduranceRun(home(), report).memory(number(words, EnduranceRun.JOURNEYS));
            case "restart" -> new EnduranceRun(home(), report).restart(number(words, EnduranceRun.RESTARTS));
            case "exports" -> new EnduranceRun(home(), report).exports(number(words, EnduranceRun.ROUNDS));
            case "rush" -> new EnduranceRun(home(), report).rush();
            default -> report.line(USE);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("meetlat.home"));
    }

    /** This clone, and the other one when there is one. */
    private static List<Path> homes(List<String> words) {
        return words.size() > 2 ? List.of(Path.of(words.get(2)).toAbsolutePath(), home()) : List.of(home());
    }

    private static int number(List<String> words, int otherwise) {
        return words.size() > 1 ? Integer.parseInt(words.get(1)) : otherwise;
    }

    private static CaseShape shape(List<String> words) {
        CaseShape shape = new CaseShape(Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)));
        return words.contains("gz") ? shape.compressed() : shape;
    }
}
