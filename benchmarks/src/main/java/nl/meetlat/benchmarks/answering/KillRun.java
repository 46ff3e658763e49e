package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import nl.meetlat.benchmarks.Report;

/**
 * Two Meetlats on one database and a hundred respondents who press a few times a second, while the database, one of the two or
 * everything is killed. After every kill what the respondents were told is compared with the rows.
 */
public final class KillRun {

    public static final int KILLS = 20;

    private static final int RESPONDENTS = 100;
    private static final long SEED = 20121105;
    private static final int SHORTEST_MILLISECONDS = 300;
    private static final int LONGEST_MILLISECONDS = 1_500;

    private final Path home;
    private final Report report;
    private final SplittableRandom random = new SplittableRandom(SEED);

    /** @param home of the clone, built */
    public KillRun(Path home, Report report) {
        this.home = home;
        this.report = report;
    }

    /** What is killed, and how often of a hundred times. */
    private enum Victim {

        DATABASE(70), ONE_NODE(25), EVERYTHING(5);

        private final int share;

        Victim(int share) {
            this.share = share;
        }

        static Victim draw(SplittableRandom random) {
            int drawn = random.nextInt(100);
            return drawn < DATABASE.share ? DATABASE : drawn < DATABASE.share + ONE_NODE.share ? ONE_NODE : EVERYTHING;
        }
    }

    /** @param times all together */
    public void kill(int times) throws IOException, InterruptedException, SQLException {
        report.machine();
        Path folder = EmptyFolder.of(home.resolve("benchmarks/target/kills"));
        try (KilledDatabase database = KilledDatabase.start(folder.resolve("database"));
                Node first = new Node(home, folder.resolve("first"), database.access(), true);
                Node second = new Node(home, folder.resolve("second"), database.access(), false)) {
            first.start();
            second.start();
            Field field = new Field(database.installed());
            List<Node> nodes = List.of(first, second);
            Presses presses = new Presses(Respondent.begun(field.invite(RESPONDENTS), first.address()), nodes);
            Map<Victim, Integer> done = new EnumMap<>(Victim.class);
            for (int i = 1; i <= times; i++) {
                Victim victim = Victim.draw(random);
                Node node = nodes.get(random.nextInt(nodes.size()));
                Presses.Outcome outcome = presses.during(() -> kill(victim, database, nodes, node));
                done.merge(victim, 1, Integer::sum);
                report.line("kill %d, %s: %d answers confirmed, %d presses got no reply and were repeated, %.1f s; "
                        + "ledger: %s", i, victim, outcome.confirmed(), outcome.repeated(), outcome.seconds(),
                        Ledger.compare(presses.respondents(), field.rows()));
                if (victim == Victim.ONE_NODE) {
                    node.startAgain();
                }
            }
            report.line("%d kills, %s: ledger and rows agreed after each; %d answers confirmed, %d presses repeated",
                    times, done, presses.confirmed(), presses.repeated());
        }
    }

    /** Kills, and starts again what nobody can do without. @param one the node that falls when one does */
    private void kill(Victim victim, KilledDatabase database, List<Node> nodes, Node one)
            throws IOException, InterruptedException {
        aWhile();
        if (victim == Victim.DATABASE) {
            database.kill();
            database.startAgain();
        } else if (victim == Victim.ONE_NODE) {
            one.kill();
        } else {
            nodes.forEach(Node::kill);
            database.kill();
            database.startAgain();
            nodes.forEach(Node::startAgain);
        }
        aWhile();
    }

    private void aWhile() throws InterruptedException {
        Thread.sleep(random.nextInt(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS));
    }
}
