package nl.meetlat.web.design.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.web.design.intake.UploadRefusedException.Reason;

/**
 * The files of a case as somebody uploaded them, one by one or as one zip, in a folder of their own that goes when closed.
 * Only the files of a case are kept, unpacked, under their plain names; everything together has a bound, counted unpacked.
 * Names in a zip lead nowhere: at most one folder around the files, never {@code ..}.
 */
final class UploadedCase implements Closeable {

    /** Most bytes of everything together, unpacked. */
    public static final long MOST_BYTES = 100L << 20;
    static final int MOST_ENTRIES = 200;
    private static final Set<String> CASE_FILES = Set.of(CaseFolder.QUESTIONNAIRE_FILE, CaseFolder.SCALES_FILE,
            CaseFolder.INVITEES_FILE, CaseFolder.RESPONSES_FILE, CaseFolder.PLAN_FILE, CaseFolder.SURVEY_FILE);
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Set<String> kept = new HashSet<>();
    private long bytesLeft = MOST_BYTES;

    private UploadedCase(Path folder) {
        this.folder = folder;
    }

    /** A file as it was sent. */
    public interface SentFile {

        /** As the browser tells it; not to be trusted. */
        String name();

        InputStream content() throws IOException;
    }

    /**
     * Takes in what was sent.
     *
     * @throws UploadRefusedException when it is not a case at all, or not a decent one
     */
    static UploadedCase of(List<SentFile> sent) throws IOException, UploadRefusedException {
        UploadedCase uploaded = new UploadedCase(Files.createTempDirectory("meetlat-case"));
        try {
            uploaded.take(sent);
            return uploaded;
        } catch (IOException | UploadRefusedException e) {
            uploaded.close();
            throw e;
        }
    }

    CaseFiles files() {
        return CaseFiles.ofFolder(folder);
    }

    private void take(List<SentFile> sent) throws IOException, UploadRefusedException {
        if (sent.isEmpty()) {
            throw new UploadRefusedException(Reason.NOTHING, "");
        }
        if (sent.size() > MOST_ENTRIES) {
            throw new UploadRefusedException(Reason.TOO_MANY_FILES, MOST_ENTRIES);
        }
        boolean zipped = sent.stream().anyMatch(UploadedCase::isZip);
        if (zipped && sent.size() > 1) {
            throw new UploadRefusedException(Reason.SEVERAL_ZIPS, "");
        }
        for (SentFile file : sent) {
            try (InputStream content = file.content()) {
                if (zipped) {
                    unzip(file.name(), content);
                } else {
                    keep(lastName(file.name()), content);
                }
            }
        }
        if (kept.isEmpty()) {
            throw new UploadRefusedException(Reason.NO_CASE_FILE, "");
        }
    }

    private void unzip(String name, InputStream content) throws IOException, UploadRefusedException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UploadRefusedException(Reason.TOO_MANY_FILES, MOST_ENTRIES);
                }
                requireSafe(entry.getName());
                if (entry.isDirectory() || entry.getName().chars().filter(c -> c == '/').count() > 1) {
                    copy(zip, OutputStream.nullOutputStream());
                } else {
                    keep(lastName(entry.getName()), zip);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UploadRefusedException(Reason.BROKEN_ZIP, name, e);
        }
        if (entries == 0) {
            throw new UploadRefusedException(Reason.BROKEN_ZIP, name);
        }
    }

    private static void requireSafe(String name) throws UploadRefusedException {
        boolean unsafe = name.startsWith("/") || name.contains("\\") || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl) || List.of(name.split("/")).contains("..");
        if (unsafe) {
            throw new UploadRefusedException(Reason.UNSAFE_NAME,
                    name.replaceAll("\\p{Cntrl}", "?").substring(0, Math.min(80, name.length())));
        }
    }

    /** Writes a file of a case to the folder, unpacked; counts and forgets any other. */
    private void keep(String name, InputStream content) throws IOException, UploadRefusedException {
        boolean packed = name.endsWith(".gz");
        String plain = packed ? name.substring(0, name.length() - ".gz".length()) : name;
        if (!CASE_FILES.contains(plain)) {
            copy(content, OutputStream.nullOutputStream());
            return;
        }
        if (!kept.add(plain)) {
            throw new UploadRefusedException(Reason.FILE_TWICE, plain);
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(plain)))) {
            if (packed) {
                unpack(name, content, file);
            } else {
                copy(content, file);
            }
        }
    }

    private void unpack(String name, InputStream content, OutputStream file)
            throws IOException, UploadRefusedException {
        try {
            copy(new GZIPInputStream(content, BUFFER), file);
        } catch (ZipException | EOFException e) {
            throw new UploadRefusedException(Reason.BROKEN_GZIP, name, e);
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException, UploadRefusedException {
        byte[] buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw new UploadRefusedException(Reason.TOO_LARGE, MOST_BYTES >> 20);
            }
            to.write(buffer, 0, read);
        }
    }

    private static boolean isZip(SentFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Browsers send a plain name; old ones a path. */
    private static String lastName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
