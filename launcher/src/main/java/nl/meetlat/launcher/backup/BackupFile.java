package nl.meetlat.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import nl.meetlat.launcher.command.LauncherException;

/**
 * A backup: a zip file with the rows of every table as PostgreSQL's {@code COPY} writes them, in an entry of the table's name,
 * and a {@link Manifest}. A zip's table of contents comes last and every entry has a checksum, so that a file cut short or
 * damaged is known before anything is done with it.
 */
final class BackupFile implements AutoCloseable {

    private static final String MANIFEST = "manifest.properties";

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Writes what a backup holds. */
    interface Content {

        /** @param entries one for each table */
        Manifest writeTo(ZipOutputStream entries) throws IOException;
    }

    /**
     * Under another name first: a file of this name is a whole backup.
     *
     * @throws LauncherException when it exists already
     */
    static void write(Path path, Content content) {
        Path partial = path.resolveSibling(path.getFileName() + ".partial");
        if (Files.exists(path)) {
            throw new LauncherException("backup.exists", path);
        }
        try {
            Files.deleteIfExists(partial);
            Files.createFile(partial,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream file = Files.newOutputStream(partial); ZipOutputStream zip = new ZipOutputStream(file)) {
                Manifest manifest = content.writeTo(zip);
                zip.putNextEntry(new ZipEntry(MANIFEST));
                manifest.write(zip);
                zip.closeEntry();
            }
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LauncherException(e, "backup.not-written", path, e);
        }
    }

    /**
     * Opens a backup and reads it once from begin to end, so that every checksum is known to be right.
     *
     * @throws LauncherException when it is no backup, cut short or damaged
     */
    static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new LauncherException("restore.no-file", path);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                check(zip, MANIFEST);
                Manifest manifest = Manifest.read(entry(zip, MANIFEST));
                for (Table table : manifest.rows().keySet()) {
                    check(zip, table.name());
                }
                return new BackupFile(path, zip, manifest);
            } catch (IOException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LauncherException(e, "restore.damaged", path, e);
        }
    }

    /** Java's zip files do not compare checksums by themselves. */
    private static void check(ZipFile zip, String name) throws IOException {
        CheckedInputStream rows = new CheckedInputStream(entry(zip, name), new CRC32());
        try (rows) {
            rows.transferTo(OutputStream.nullOutputStream());
        }
        if (rows.getChecksum().getValue() != zip.getEntry(name).getCrc()) {
            throw new IOException("checksum of " + name);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Table table) throws IOException {
        return entry(zip, table.name());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new LauncherException(e, "restore.damaged", path, e);
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + "?");
        }
        return zip.getInputStream(entry);
    }
}
