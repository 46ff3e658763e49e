package nl.meetlat.benchmarks.cases;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a case folder. Answers lean on a respondent's own level per construct and on the group, so that some comparisons
 * are significant and some are not; 3% of the answers are left open and two items are worded the other way round.
 */
public final class GeneratedCase {

    static final int CONSTRUCTS = 7;
    static final int ITEMS = 27;
    private static final int FUNCTIONS = 3;
    private static final int TENURES = 5;
    private static final int POINTS = 5;
    private static final double SHARE_OPEN = 0.03;
    private static final OffsetDateTime START = OffsetDateTime.of(2012, 11, 12, 9, 0, 0, 0, ZoneOffset.ofHours(1));

    private final CaseShape shape;
    private final SplittableRandom random;
    private final double[][][] effects;

    private GeneratedCase(CaseShape shape) {
        this.shape = shape;
        random = new SplittableRandom(shape.seed());
        effects = new double[CONSTRUCTS][][];
        for (int c = 0; c < CONSTRUCTS; c++) {
            double size = 0.04 * c;
            effects[c] = IntStream.of(shape.organisations(), FUNCTIONS, TENURES)
                    .mapToObj(groups -> IntStream.range(0, groups).mapToDouble(g -> size * random.nextGaussian())
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    /** Writes the case; the folder is made when it is not there. */
    public static void write(Path folder, CaseShape shape) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scales.csv"), scales(shape));
        Files.writeString(folder.resolve("questionnaire.csv"), questionnaire());
        Files.writeString(folder.resolve("plan.json"), Plans.comparisons());
        Files.writeString(folder.resolve("plan-every-kind.json"), Plans.everyKind());
        Path responses = folder.resolve(shape.zipped() ? "responses.csv.gz" : "responses.csv");
        try (OutputStream file = Files.newOutputStream(responses);
                OutputStream bytes = shape.zipped() ? new GZIPOutputStream(file, 1 << 16) : file;
                Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
            new GeneratedCase(shape).responses(out);
        }
    }

    static String construct(int index) {
        return "construct" + (index + 1);
    }

    static String item(int index) {
        return "I" + (index + 1);
    }

    private static int constructOf(int item) {
        return Math.min(item / 4, CONSTRUCTS - 1);
    }

    private static boolean isReversed(int item) {
        return item == 5 || item == 14;
    }

    private static String scales(CaseShape shape) {
        StringBuilder scales = new StringBuilder("scale,value,label_nl,label_en,order\n");
        points(scales, "organisation", "org", shape.organisations());
        points(scales, "function", "fun", FUNCTIONS);
        points(scales, "tenure", "ten", TENURES);
        points(scales, "agreement", "", POINTS);
        return scales.toString();
    }

    private static void points(StringBuilder scales, String scale, String prefix, int points) {
        for (int i = 1; i <= points; i++) {
            scales.append(scale).append(',').append(prefix).append(i).append(',').append(scale).append(' ').append(i)
                    .append(',').append(scale).append(' ').append(i).append(',').append(i).append('\n');
        }
    }

    private static String questionnaire() {
        List<String> lines = new ArrayList<>(List.of("code,type,text_nl,text_en,construct,reverse,scale,order",
                "ORG,single,Organisatie,Organisation,background,0,organisation,1",
                "FUN,single,Functie,Position,background,0,function,2",
                "TEN,single,Dienstjaren,Years of service,background,0,tenure,3"));
        for (int i = 0; i < ITEMS; i++) {
            lines.add("%s,likert,Stelling %d,Statement %d,%s,%d,agreement,%d".formatted(item(i), i + 1, i + 1,
                    construct(constructOf(i)), isReversed(i) ? 1 : 0, i + 4));
        }
        return String.join("\n", lines) + "\n";
    }

    private void responses(Writer out) throws IOException {
        out.write("respondent_id,language,started_at,submitted_at,channel,ORG,FUN,TEN,"
                + IntStream.range(0, ITEMS).mapToObj(GeneratedCase::item).collect(Collectors.joining(",")) + "\n");
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < shape.rows(); i++) {
            row.setLength(0);
            OffsetDateTime started = START.plusSeconds(random.nextInt(2_000_000));
            row.append('R').append(i + 1).append(random.nextInt(3) == 0 ? ",en," : ",nl,").append(started).append(',')
                    .append(started.plusSeconds(300 + random.nextInt(900))).append(",web");
            answers(row);
            out.append(row.append('\n'));
        }
    }

    private void answers(StringBuilder row) {
        int[] groups = {random.nextInt(shape.organisations()), random.nextInt(FUNCTIONS), random.nextInt(TENURES)};
        row.append(",org").append(groups[0] + 1).append(",fun").append(groups[1] + 1).append(",ten")
                .append(groups[2] + 1);
        double level = 0;
        for (int item = 0; item < ITEMS; item++) {
            int construct = constructOf(item);
            if (item == 0 || construct != constructOf(item - 1)) {
                level = 3.4 + 0.6 * random.nextGaussian();
                for (int b = 0; b < groups.length; b++) {
                    level += effects[construct][b][groups[b]];
                }
            }
            row.append(',');
            if (random.nextDouble() >= SHARE_OPEN) {
                long answer = Math.max(1, Math.min(POINTS, Math.round(level + 0.8 * random.nextGaussian())));
                row.append(isReversed(item) ? POINTS + 1 - answer : answer);
            }
        }
    }
}
