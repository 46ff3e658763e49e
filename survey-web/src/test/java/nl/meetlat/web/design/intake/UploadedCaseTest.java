package nl.meetlat.web.design.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.meetlat.web.design.intake.UploadRefusedException.Reason;
import nl.meetlat.web.design.intake.UploadedCase.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedCaseTest {

    private static final byte[] SCALES = "scale,value".getBytes(StandardCharsets.UTF_8);

    @Test
    void of_whenSeparateFiles_keepsThoseOfACaseOnly() throws IOException, UploadRefusedException {
        try (UploadedCase uploaded = UploadedCase.of(List.of(new Sent("scales.csv", SCALES),
                new Sent("README.md", SCALES)))) {
            assertThat(content(uploaded, "scales.csv")).isEqualTo(SCALES);
            assertThat(uploaded.files().open("README.md")).isEmpty();
        }
    }

    @Test
    void of_whenZipHasOneFolderAround_keepsItsFilesNotThoseDeeper() throws IOException, UploadRefusedException {
        byte[] zip = zip(List.of("case/", "case/scales.csv", "case/published/plan.json"), SCALES);

        try (UploadedCase uploaded = UploadedCase.of(List.of(new Sent("case.zip", zip)))) {
            assertThat(content(uploaded, "scales.csv")).isEqualTo(SCALES);
            assertThat(uploaded.files().open("plan.json")).isEmpty();
        }
    }

    @Test
    void of_whenFileIsGzipped_unpacksIt() throws IOException, UploadRefusedException {
        try (UploadedCase uploaded = UploadedCase.of(List.of(new Sent("scales.csv.gz", gzip(SCALES))))) {
            assertThat(content(uploaded, "scales.csv")).isEqualTo(SCALES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../scales.csv", "a/../scales.csv", "/scales.csv", "..\\scales.csv", "C:scales.csv",
            "scales\u0000.csv"})
    void of_whenNameInZipLeadsElsewhere_isRefused(String name) throws IOException {
        assertRefused(Reason.UNSAFE_NAME, new Sent("x.zip", zip(List.of(name), SCALES)));
    }

    @Test
    void of_whenUnpackedTooLarge_isRefused() throws IOException {
        byte[] zeros = new byte[(int) UploadedCase.MOST_BYTES + 1];

        assertRefused(Reason.TOO_LARGE, new Sent("x.zip", zip(List.of("responses.csv"), zeros)));
        assertRefused(Reason.TOO_LARGE, new Sent("x.zip", zip(List.of("other.bin"), zeros)));
        assertRefused(Reason.TOO_LARGE, new Sent("responses.csv.gz", gzip(zeros)));
        assertRefused(Reason.TOO_LARGE, new Sent("x.zip", zip(List.of("responses.csv.gz"), gzip(zeros))));
    }

    @Test
    void of_whenAZipIsABomb_isRefusedWithinASecondOfWork() throws IOException {
        byte[] bomb = zip(List.of("responses.csv"), new byte[(int) UploadedCase.MOST_BYTES + 1]);
        assertThat(bomb).hasSizeLessThan(200_000);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();

        assertRefused(Reason.TOO_LARGE, new Sent("x.zip", bomb));

        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void of_whenTooManyFiles_isRefused() throws IOException {
        List<String> names = IntStream.rangeClosed(0, UploadedCase.MOST_ENTRIES)
                .mapToObj(number -> "file" + number).toList();

        assertRefused(Reason.TOO_MANY_FILES, new Sent("x.zip", zip(names, SCALES)));
    }

    @Test
    void of_whenDamaged_isRefused() throws IOException {
        byte[] zip = zip(List.of("scales.csv"), "scale,value,label\n".repeat(500).getBytes(StandardCharsets.UTF_8));

        assertRefused(Reason.BROKEN_ZIP, new Sent("x.zip", SCALES));
        assertRefused(Reason.BROKEN_ZIP, new Sent("x.zip", Arrays.copyOf(zip, 60)));
        assertRefused(Reason.BROKEN_GZIP, new Sent("scales.csv.gz", SCALES));
    }

    @Test
    void of_whenNothingOrNoCaseOrTwice_isRefused() throws IOException {
        assertRefused(Reason.NOTHING);
        assertRefused(Reason.NO_CASE_FILE, new Sent("notes.txt", SCALES));
        assertRefused(Reason.FILE_TWICE, new Sent("scales.csv", SCALES), new Sent("scales.csv.gz", gzip(SCALES)));
        assertRefused(Reason.SEVERAL_ZIPS, new Sent("x.zip", zip(List.of("scales.csv"), SCALES)),
                new Sent("scales.csv", SCALES));
    }

    private static void assertRefused(Reason reason, SentFile... sent) {
        assertThatExceptionOfType(UploadRefusedException.class)
                .isThrownBy(() -> UploadedCase.of(List.of(sent)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] content(UploadedCase uploaded, String name) throws IOException {
        try (InputStream content = uploaded.files().open(name).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    private static byte[] zip(List<String> names, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private record Sent(String name, byte[] bytes) implements SentFile {

        @Override
        public InputStream content() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
